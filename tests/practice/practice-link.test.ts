import { describe, expect, it } from 'vitest';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { parsePracticeItems, printPracticeItems } from '#lib/practice/practice-link.ts';
import { pickPractice } from '#lib/practice/pick-practice.ts';
import { buildTrueFalse } from '#tests/builders/build-item.ts';

const { items } = buildBank(requireDossier('russia-pakistan'));

describe('a link to a practice set', () => {
  it('gives the very same questions in the same order', () => {
    const set = pickPractice(items, 40, 'a seed');
    const linked = parsePracticeItems(printPracticeItems(set), items);
    expect(linked.items.map(({ id }) => id)).toEqual(set.map(({ id }) => id));
    expect(linked.missing).toBe(0);
  });

  it('says how many of its questions are not in this bank', () => {
    const gone = buildTrueFalse({ id: 'gone.fact#card/detail/one' });
    const linked = parsePracticeItems(printPracticeItems([gone, ...items.slice(0, 2)]), items);
    expect(linked).toEqual({ items: items.slice(0, 2), missing: 1 });
  });

  it.each(['', '.', '..'])('of nothing (“%s”) names nothing', (text) => {
    expect(parsePracticeItems(text, items)).toEqual({ items: [], missing: 0 });
  });

  it('damaged beyond reading names nothing that is there', () => {
    expect(parsePracticeItems('zzz.%00.<script>', items)).toEqual({ items: [], missing: 3 });
  });
});
