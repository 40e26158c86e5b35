import { expect, it } from 'vitest';
import { complexOptions } from '#lib/lint/item-rules/complex-options.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';

const findingsOf = (option: string) =>
  complexOptions.check(buildChoice(['arms for India', option, 'gas for Iran']), buildIndex());

it.each([
  ['A and C', 'A and C'],
  ['a and b', 'a and b'],
  ['both A and C', 'both A and C'],
  ['C only', 'C only'],
  ['A and C only', 'A and C only'],
  ['A, B and D', 'A, B and D'],
  ['1 and 3', '1 and 3'],
  ['I and II', 'I and II'],
  ['I, II, and IV', 'I, II, and IV'],
])('"%s" is found by its "%s"', (option, found) => {
  expect(findingsOf(option)).toEqual([`"${found}" puts options together; ask for every right one instead`]);
});

it.each([
  ['between 3 and 4 billion dollars', 'its numbers count dollars'],
  ['World Wars I and II', 'its numbers are part of a name'],
  ['India and China', 'it names states'],
  ['4', 'it is a number'],
  ['A', 'it is a letter'],
])('"%s" passes: %s', (option) => {
  expect(findingsOf(option)).toEqual([]);
});
