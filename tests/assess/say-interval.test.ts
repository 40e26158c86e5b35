import { expect, it } from 'vitest';
import { sayInterval } from '#lib/assess/say-interval.ts';

it.each([
  [{ low: 2e6, high: 4.5e6 }, { label: 'million US dollars', scale: 1e6 }, '2 to 4.5 million US dollars'],
  [{ low: 1_200, high: 1_200 }, { label: 'tanks', scale: 1 }, '1,200 to 1,200 tanks'],
])('is set in the unit in which it was asked for', (interval, unit, words) => {
  expect(sayInterval(interval, unit)).toBe(words);
});
