import { expect, it } from 'vitest';
import { lostSequence } from '#lib/lint/item-rules/lost-sequence.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildNumeric } from '#tests/builders/build-item.ts';

const findingsOf = (...texts: string[]) => lostSequence.check(buildChoice(texts), buildIndex());

it.each([
  ['years', ['2014', '2012', '2016']],
  ['counts', ['1,300 tanks', '20 tanks', '4 tanks']],
  ['sums of one scale', ['$22 million', '$600 million', '$542 million']],
  ['sums of several scales', ['$1.5 billion', '$600 million', '$3 billion']],
  ['rough figures', ['about 40 times', 'about 9 times', 'about 60 times']],
])('%s out of order are found', (_, texts) => {
  expect(findingsOf(...texts)).toEqual(['figures and dates stand in ascending order']);
});

it.each([
  ['years', ['2012', '2014', '2016']],
  ['counts', ['4 tanks', '20 tanks', '1,300 tanks']],
  ['sums of several scales', ['$600 million', '$1.5 billion', '$2 trillion']],
  ['figures of which two are equal', ['4 tanks', '4 tanks', '9 tanks']],
])('%s that ascend pass', (_, texts) => {
  expect(findingsOf(...texts)).toEqual([]);
});

it.each([
  ['words', ['tanks', 'helicopters', 'aircraft']],
  ['figures beside words', ['20 tanks', '4 tanks', 'no tanks']],
  ['days', ['20 November 2014', '3 June 2015', '1 May 2016']],
])('%s have no sequence to lose', (_, texts) => {
  expect(findingsOf(...texts)).toEqual([]);
});

it('an item without options passes', () => {
  expect(lostSequence.check(buildNumeric(), buildIndex())).toEqual([]);
});
