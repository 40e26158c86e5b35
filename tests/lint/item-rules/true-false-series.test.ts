import { expect, it } from 'vitest';
import { trueFalseSeries } from '#lib/lint/item-rules/true-false-series.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildTrueFalse } from '#tests/builders/build-item.ts';

const findingsOf = (...texts: string[]) => trueFalseSeries.check(buildChoice(texts), buildIndex());

it.each([
  [['Russia sold arms.', 'Iran bought gas.', 'India left the talks.']],
  [['The embargo fell in 2014.', 'Trade grew in 2015.', 'Putin came in 2016.']],
])('options that are each a statement are found: %j', (texts) => {
  expect(findingsOf(...texts)).toEqual(['every option is a sentence of its own; put what they share into the stem']);
});

it.each([
  ['finish the stem', ['sold arms', 'bought gas', 'left the talks']],
  ['are names', ['Sergei Shoigu', 'Sergei Lavrov', 'Denis Manturov']],
  ['end with a short form of a name', ['U.S.', 'U.K.', 'U.N.']],
  ['are not all statements', ['Russia sold arms.', 'Iran bought gas.', 'neither']],
])('options that %s pass', (_, texts) => {
  expect(findingsOf(...texts)).toEqual([]);
});

it('a single statement to be judged passes', () => {
  expect(trueFalseSeries.check(buildTrueFalse({ stem: 'Russia sold arms.' }), buildIndex())).toEqual([]);
});
