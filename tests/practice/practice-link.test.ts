import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standings } from '#lib/facts/standing.ts';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank } from '#lib/generate/study-bank.ts';
import { kinds } from '#lib/items/item-kinds.ts';
import { filterItems, openChoice, selections } from '#lib/practice/practice-choice.ts';
import {
  parsePracticeItems,
  parsePracticeLink,
  printPracticeItems,
  printPracticeLink,
  printSetLink,
} from '#lib/practice/practice-link.ts';
import { usualTerms } from '#lib/practice/practice-terms.ts';
import { pickPractice } from '#lib/practice/pick-practice.ts';
import { buildTrueFalse } from '#tests/builders/build-item.ts';

const bank = buildStudyBank(buildBank(requireDossier('russia-pakistan')));
const { items } = bank;
const queryOf = (link: string) => new URL(link, 'http://localhost').searchParams;
const read = (link: string) => parsePracticeLink(queryOf(link), bank);
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

const wishes = fc.record({
  sources: fc.subarray(idsOf(bank.sources)),
  topics: fc.subarray(idsOf(bank.topics)),
  standings: fc.subarray([...standings]),
  kinds: fc.subarray([...kinds]),
  entities: fc.subarray(idsOf(bank.entities), { maxLength: 5 }),
  facts: fc.subarray(Object.keys(bank.facts), { maxLength: 5 }),
  only: fc.constantFrom(...selections),
  length: fc.integer({ min: 1, max: 999 }),
  limitMinutes: fc.integer({ min: 0, max: 999 }),
  counts: fc.boolean(),
});

describe('a link to the form', () => {
  it('carries every choice of it there and back', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { choice, terms, marks, unknown } = read(printPracticeLink('russia-pakistan', wish));
        expect({ ...choice, ...terms, marks, unknown }).toEqual({ ...wish, marks: '', unknown: 0 });
      }),
    );
  });

  it('that names nothing leaves every side open and the terms as usual', () => {
    expect(read('/practice')).toEqual({ choice: openChoice, terms: usualTerms, marks: '', unknown: 0 });
    expect(printPracticeLink('a-dossier', { ...openChoice, ...usualTerms })).toBe('/practice?dossier=a-dossier');
    expect(printPracticeLink(undefined, { standings: ['event'] })).toBe('/practice?standing=event');
  });

  it.each(bank.entities.map(({ id }) => id))('about %s has questions to ask, each about it', (id) => {
    const { choice } = read(printPracticeLink('russia-pakistan', { entities: [id] }));
    const suiting = filterItems(bank, choice, new Set());
    const facts = new Map(bank.cards.map(({ id: card, fact }) => [card, fact]));
    expect(suiting.length).toBeGreaterThan(0);
    for (const { card } of suiting) expect(bank.facts[facts.get(card) ?? '']?.entities).toContain(id);
  });

  it('that names what the dossier does not have leaves it out and says how much', () => {
    const { choice, unknown } = read('/practice?entity=atlantis&entity=mi-35&source=%00&entity=mi-35&only=mine');
    expect({ choice, unknown }).toEqual({ choice: { ...openChoice, entities: ['mi-35'] }, unknown: 3 });
  });

  it.each(['', '0', '-5', '05', '5.5', '5e1', '0x5', ' 5', '5 minutes', '1000', '٥', 'Infinity'])(
    'with “%s” for a number has the usual one',
    (text) => {
      const number = encodeURIComponent(text);
      expect(read(`/practice?minutes=${number}&length=${number}&counted=1`).terms).toEqual(usualTerms);
    },
  );
});

describe('a link to a set of questions', () => {
  it('gives the very same questions in the same order', () => {
    const set = pickPractice(items, 40, 'a seed');
    const linked = parsePracticeItems(printPracticeItems(set), items);
    expect(linked.items.map(({ id }) => id)).toEqual(set.map(({ id }) => id));
    expect(linked.missing).toBe(0);
  });

  it.each([0, 1, 5, 40, 999])('brings its time limit of %i minutes along, and never counts', (minutes) => {
    const set = items.slice(0, 3);
    const link = printSetLink('russia-pakistan', printPracticeItems(set), minutes);
    expect(queryOf(link).get('dossier')).toBe('russia-pakistan');
    const { marks, terms } = read(`${link}&counted=yes`);
    expect(parsePracticeItems(marks, items).items).toEqual(set);
    expect(terms).toEqual({ ...usualTerms, limitMinutes: minutes });
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
