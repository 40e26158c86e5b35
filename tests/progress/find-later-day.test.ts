import { expect, it } from 'vitest';
import { emptyTally } from '#lib/progress/day-tally.ts';
import { findLaterDay } from '#lib/progress/find-later-day.ts';

const on = (...days: number[]) => ({ days: new Map(days.map((day) => [day, emptyTally])) });

it('finds no later day among today and days gone by', () => {
  expect(findLaterDay(on(), 20_000)).toBeUndefined();
  expect(findLaterDay(on(19_998, 20_000), 20_000)).toBeUndefined();
});

it('finds the last of the days to come', () => {
  expect(findLaterDay(on(20_001, 20_003, 20_002, 19_990), 20_000)).toBe(20_003);
});
