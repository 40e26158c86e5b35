import { describe, expect, it } from 'vitest';
import { buildAssessBank } from '#lib/assess/assess-bank.ts';
import { storedItemId } from '#lib/core/ids.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank } from '#lib/generate/study-bank.ts';
import { buildDossier } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const signing = buildFact({
  id: 'report.signing',
  importance: 3,
  standing: 'figure',
  topics: ['arms', 'diplomacy'],
  cards: [{ id: 'year', asks: 'deal.signed-in', answer: { type: 'date', date: '2014' }, sentence: 'It was in {}.' }],
});
const bank = buildAssessBank(buildStudyBank(buildBank(buildDossier({ facts: [signing] }))));

describe('a bank for tests', () => {
  it('places each item by the main topic of its first fact, its level, standing and source', () => {
    expect(bank.items.length).toBeGreaterThan(0);
    for (const one of bank.items) {
      expect(one).toMatchObject({ topic: 'arms', level: 'recall', standing: 'figure', source: 'A' });
      expect(one.families).toEqual(['report.signing', 'asks deal.signed-in']);
    }
  });

  it('finds an item by its id', () => {
    const [first] = bank.items;
    expect(bank.findItem(first?.item.id ?? storedItemId(''))).toBe(first);
    expect(bank.findItem(storedItemId('gone'))).toBeUndefined();
  });
});
