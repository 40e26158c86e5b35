import { expect, it } from 'vitest';
import { shortest } from '#lib/audit/solvers/shortest.ts';
import { takeOptions } from '../take-options.ts';

it('the option with fewest characters is taken', () => {
  expect(takeOptions(shortest, ['to buy gas', 'to balance India', 'to win time'])).toEqual(['to buy gas']);
});

it('no option is preferred among those of one length', () => {
  const options = ['to buy gas', 'to buy oil', 'to get oil'];
  expect(takeOptions(shortest, options)).toEqual(options);
});
