import { expect, it } from 'vitest';
import { mostExact } from '#lib/audit/solvers/most-exact.ts';
import { takeOptions } from '../take-options.ts';

it.each([
  ['figures', 'in 2014'],
  ['commas', 'gas, oil'],
  ['capital letters', 'gas from Iran'],
])('the option with most %s is taken', (_, option) => {
  expect(takeOptions(mostExact, ['gas', option, 'oil'])).toEqual([option]);
});

it.each([
  ['where none has any detail', ['gas', 'oil', 'coal']],
  ['for a capital letter at its beginning', ['Gas', 'oil', 'coal']],
  ['where all have the same', ['in 2012', 'in 2014', 'in 2016']],
])('no option is preferred %s', (_, options) => {
  expect(takeOptions(mostExact, options)).toEqual(options);
});
