/** What may stand beside a figure: other figures of its unit and size, then round neighbours. */
import { describe, expect, it } from 'vitest';
import { figureDistractors } from '#lib/distractors/figure-distractors.ts';
import type { Figure } from '#lib/facts/fact-schema.ts';
import { buildAsked } from '#tests/builders/build-asked.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const figure = (value: number, fields: Partial<Figure> = {}): Figure => ({
  id: `value-${value}`.replace('.', '-'),
  value,
  unit: 'USD',
  measures: `trade of ${value}`,
  ...fields,
});

function distractorsOf(key: Figure, others: readonly Figure[] = []) {
  const facts = [buildFact({ id: 'paper.other', figures: [...others] })];
  const entities = [buildEntity({ id: 'sipri', name: 'SIPRI' })];
  const card = { answer: { type: 'figure', figure: key.id } } as const;
  const { asked, tables } = buildAsked(card, { figures: [key] }, { facts, entities });
  return figureDistractors(asked, tables);
}

const valuesOf = (...given: Parameters<typeof distractorsOf>) =>
  distractorsOf(...given).map(({ value }) => (value.type === 'number' ? value.value : value.type));

describe('the distractors of a figure', () => {
  it('are first other figures of its unit, the nearest first, each with what it is', () => {
    const found = distractorsOf(figure(100), [figure(300), figure(150)]);
    expect(found.slice(0, 2)).toEqual([
      { value: { type: 'number', value: 150, unit: 'USD' }, text: '$150', why: '$150 is trade of 150.' },
      { value: { type: 'number', value: 300, unit: 'USD' }, text: '$300', why: '$300 is trade of 300.' },
    ]);
  });

  it('are then round neighbours below and above it, which need no reason', () => {
    const found = distractorsOf(figure(3.8e9));
    expect(found.map(({ text }) => text)).toEqual([
      '$950 million',
      '$1.5 billion',
      '$2.3 billion',
      '$5.7 billion',
      '$7.6 billion',
      '$11 billion',
      '$19 billion',
    ]);
    expect(found.some((candidate) => 'why' in candidate)).toBe(false);
  });

  it('are whole numbers for a count', () => {
    expect(valuesOf(figure(4, { unit: 'helicopters' })).every((value) => Number.isInteger(value))).toBe(true);
  });

  it('never exceed a hundred percent', () => {
    expect(valuesOf(figure(40, { unit: 'percent' }))).toEqual([10, 16, 24, 60, 80]);
  });

  it('are never nought or below', () => {
    expect(valuesOf(figure(1, { unit: 'visits' })).filter((value) => Number(value) <= 0)).toEqual([]);
  });

  it('are of no other unit, not the key itself, and no order of magnitude away', () => {
    const others = [figure(100, { measures: 'aid' }), figure(120, { unit: 'tanks' }), figure(1_300), figure(8)];
    expect(distractorsOf(figure(100), others).filter(({ why }) => why !== undefined)).toEqual([]);
  });

  it('are none for an answer that is no figure', () => {
    const { asked, tables } = buildAsked({ answer: { type: 'date', date: '2014' } }, { figures: [figure(100)] });
    expect(figureDistractors(asked, tables)).toEqual([]);
  });
});

describe('the reason why another figure is wrong', () => {
  it('says what it measures, when and by whose count', () => {
    const counted = figure(150, { measures: 'recorded arms exports', when: '2013', countedBy: 'sipri' });
    expect(distractorsOf(figure(100), [counted])[0]?.why).toBe(
      '$150 is recorded arms exports (2013), as counted by SIPRI.',
    );
  });
});
