import { expect, it } from 'vitest';
import { longest } from '#lib/audit/solvers/longest.ts';
import { takeOptions } from '../take-options.ts';

it('the option with most characters is taken', () => {
  expect(takeOptions(longest, ['to buy gas', 'to balance India', 'to win time'])).toEqual(['to balance India']);
});

it('no option is preferred among those of one length', () => {
  const options = ['to buy gas', 'to buy oil', 'to get oil'];
  expect(takeOptions(longest, options)).toEqual(options);
});
