import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import { placeDays } from '#lib/timeline/place-days.ts';
import { windowAt } from '#lib/timeline/time-window.ts';

const year = windowAt('year', knownDate('2014').firstDay);
const place = (text: string) => placeDays(knownDate(text), year);

it('a year fills its window, and a month as many days as it has', () => {
  expect(place('2014')).toEqual({ from: 0, to: 1, isOpenBefore: false, isOpenAfter: false });
  const { from, to } = place('2014-11');
  expect(365 * from).toBeCloseTo(304);
  expect(365 * (to - from)).toBeCloseTo(30);
});

it('a day is one day wide', () => {
  const { from, to } = place('2014-11-20');
  expect(365 * (to - from)).toBeCloseTo(1);
});

it('what goes on beyond the window says so at that side', () => {
  expect(place('2012/2014-06')).toMatchObject({ from: 0, isOpenBefore: true, isOpenAfter: false });
  expect(place('2014-06/2021')).toMatchObject({ to: 1, isOpenBefore: false, isOpenAfter: true });
});

it('no bar is finer than its date, and none leaves the window', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40_000 }), fc.nat({ max: 9_000 }), (firstDay, length) => {
      const days = { firstDay, lastDay: firstDay + length };
      const { from, to } = placeDays(days, year);
      const seen = Math.min(days.lastDay, year.lastDay) - Math.max(firstDay, year.firstDay) + 1;
      expect(365 * (to - from)).toBeCloseTo(Math.max(seen, 0));
      expect(from >= 0 && from <= to && to <= 1).toBe(true);
    }),
  );
});
