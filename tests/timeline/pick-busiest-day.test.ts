import { expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import { pickBusiestDay } from '#lib/timeline/pick-busiest-day.ts';
import { buildWhole, windowAt } from '#lib/timeline/time-window.ts';
import { buildEntries } from '#tests/builders/build-timeline.ts';

const entries = buildEntries(['1969', '1971', '1973', '2012', '2014-11', '2014-11-20', '2015']);
const day = (text: string) => knownDate(text).firstDay;

it('leads to the part in which most begins', () => {
  expect(pickBusiestDay(entries, buildWhole(entries.map(({ date }) => date)))).toBe(day('2012'));
  expect(pickBusiestDay(entries, windowAt('decade', day('2012')))).toBe(day('2014-11'));
});

it('leads to the beginning of a window in which nothing begins', () => {
  expect(pickBusiestDay(buildEntries(['1991/2021']), windowAt('year', day('2014')))).toBe(day('2014'));
});
