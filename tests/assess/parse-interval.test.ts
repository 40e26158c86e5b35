import { expect, it } from 'vitest';
import { parseInterval } from '#lib/assess/parse-interval.ts';

it.each([
  ['2', '4.5', { low: 2e6, high: 4.5e6 }],
  ['2 million', '3 bn', { low: 2e6, high: 3e9 }],
  ['7', '7', { low: 7e6, high: 7e6 }],
  ['22,000,000', '542', { low: 22e6, high: 542e6 }],
])('%s to %s, beside millions, is an interval', (low, high, value) => {
  expect(parseInterval(low, high, 1e6)).toEqual({ ok: true, value });
});

it.each([
  ['', '4', /both fields/],
  ['2', 'many', /both fields/],
  ['0', '4', /above 0/],
  ['-3', '4', /above 0/],
  ['5', '4', /lower end/],
])('%s to %s is refused with what is wrong', (low, high, reason) => {
  expect(parseInterval(low, high, 1)).toEqual({ ok: false, error: expect.stringMatching(reason) as unknown });
});
