import { expect, it } from 'vitest';
import { groupByYears } from '#lib/core/group-by-years.ts';
import { knownDate } from '#lib/core/partial-date.ts';

const yearsOf = (...dates: string[]) => [...groupByYears(dates, knownDate)];

it('a date stands under its year, by its first day and its last', () => {
  expect(yearsOf('late 2014', '2012-10', '2014', 'early 2014')).toEqual([
    ['2012', ['2012-10']],
    ['2014', ['early 2014', '2014', 'late 2014']],
  ]);
});

it('a date that leaves several years open stands under none of them', () => {
  expect(yearsOf('2015', '2014/2021', '1990s', '1990', '2014-11')).toEqual([
    ['1990', ['1990']],
    ['1990–1999', ['1990s']],
    ['2014', ['2014-11']],
    ['2014–2021', ['2014/2021']],
    ['2015', ['2015']],
  ]);
});
