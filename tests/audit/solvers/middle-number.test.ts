import { expect, it } from 'vitest';
import { middleNumber } from '#lib/audit/solvers/middle-number.ts';
import { takeOptions } from '../take-options.ts';

it.each([
  ['figures', ['$22 million', '$453 million', '$3.8 billion'], ['$453 million']],
  ['dates', ['July 2012', 'November 2014', 'May 2016'], ['November 2014']],
  ['five of them', ['1', '2', '3', '4', '5'], ['3']],
  ['four, where two are in the middle', ['2012', '2014', '2016', '2018'], ['2014', '2016']],
])('the middle one is taken of %s', (_, options, taken) => {
  expect(takeOptions(middleNumber, options)).toEqual(taken);
});

it.each([
  ['of words', ['gas', 'oil', 'coal']],
  ['where one has no figure', ['in 2012', 'in 2014', 'never']],
  ['of two', ['2012', '2014']],
])('no option is preferred %s', (_, options) => {
  expect(takeOptions(middleNumber, options)).toEqual(options);
});
