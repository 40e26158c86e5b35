import { expect, it } from 'vitest';
import { optionOverlap } from '#lib/audit/solvers/option-overlap.ts';
import { takeOptions } from '../take-options.ts';

it('the option from which the others were made is taken', () => {
  const options = ['more trade with Iran', 'more trade with India', 'more visits to India'];
  expect(takeOptions(optionOverlap, options)).toEqual(['more trade with India']);
});

it.each([
  ['share nothing', ['peace', 'trade', 'visits']],
  ['all share the same', ['trade with Iran', 'trade with India', 'trade with China']],
])('no option is preferred where they %s', (_, options) => {
  expect(takeOptions(optionOverlap, options)).toEqual(options);
});
