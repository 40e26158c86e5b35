import { expect, it } from 'vitest';
import { stemOverlap } from '#lib/audit/solvers/stem-overlap.ts';
import { takeOptions } from '../take-options.ts';

const stem = 'What did the agreement on helicopters bring?';

it.each([
  ['as it stands', 'four helicopters'],
  ['in another form', 'a helicopter pilot'],
])('the option with a word of the stem is taken: %s', (_, option) => {
  expect(takeOptions(stemOverlap, ['peace', option, 'new trade'], { stem })).toEqual([option]);
});

it('the option with more words of the stem is taken before one with fewer', () => {
  const options = ['four helicopters', 'agreements on helicopters', 'new trade'];
  expect(takeOptions(stemOverlap, options, { stem })).toEqual(['agreements on helicopters']);
});

it.each([
  ['none has a word of the stem', ['peace', 'new trade', 'a visit']],
  ['each has one', ['a helicopter', 'two helicopters', 'an agreement']],
  ['they share small words only', ['on land', 'what may come', 'the sea']],
])('no option is preferred where %s', (_, options) => {
  expect(takeOptions(stemOverlap, options, { stem })).toEqual(options);
});
