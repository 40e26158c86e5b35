import { describe, expect, it } from 'vitest';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import {
  parsePracticeItems,
  parsePracticeMinutes,
  printPracticeItems,
  printPracticeLink,
} from '#lib/practice/practice-link.ts';
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

describe('the time limit of a link', () => {
  const readLink = (link: string) => new URL(link, 'http://localhost').searchParams;

  it.each([0, 1, 5, 40, 999])('of %i minutes comes back with the questions', (minutes) => {
    const set = items.slice(0, 3);
    const parts = readLink(printPracticeLink('russia-pakistan', set, minutes));
    expect(parts.get('dossier')).toBe('russia-pakistan');
    expect(parsePracticeItems(parts.get('items') ?? '', items).items).toEqual(set);
    expect(parsePracticeMinutes(parts.get('minutes'))).toBe(minutes);
  });

  it.each([null, '', '0', '-5', '05', '5.5', '5e1', '0x5', ' 5', '5 minutes', '1000', '٥', 'Infinity'])(
    'is none for “%s”',
    (text) => expect(parsePracticeMinutes(text)).toBe(0),
  );
});
