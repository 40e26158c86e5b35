import { expect, it } from 'vitest';
import { groupByPeriod } from '#lib/facts/periods.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const fact = (id: string, date?: string) =>
  buildFact({ id: `paper.${id}`, dates: date === undefined ? [] : [{ date, basis: 'stated' }] });
const periodsOf = (...facts: ReturnType<typeof fact>[]) =>
  groupByPeriod(facts).map((period) => [period.label, ...period.facts.map(({ id }) => id.replace('paper.', ''))]);

it('facts stand under their year, in the order of their days', () => {
  expect(
    periodsOf(fact('c', '2014-11-20'), fact('a', '2012-10'), fact('b', 'early 2014'), fact('d', 'late 2014')),
  ).toEqual([
    ['2012', 'a'],
    ['2014', 'b', 'd', 'c'],
  ]);
});

it('what spans several years is put in none of them', () => {
  expect(
    periodsOf(fact('span', '2014/2021'), fact('decade', '1990s'), fact('year', '2014'), fact('next', '2015')),
  ).toEqual([
    ['1990–1999', 'decade'],
    ['2014', 'year'],
    ['2014–2021', 'span'],
    ['2015', 'next'],
  ]);
});

it('what has no date comes last, and is not lost', () => {
  expect(periodsOf(fact('when'), fact('year', '2014'))).toEqual([
    ['2014', 'year'],
    ['Undated', 'when'],
  ]);
});

it('each period has an id of its own that an address can hold', () => {
  const ids = groupByPeriod([fact('a', '2014'), fact('b', '2014/2015'), fact('c')]).map(({ id }) => id);
  expect(ids).toEqual(['in-2014', 'in-2014-2015', 'undated']);
});
