import { expect, it } from 'vitest';
import { allOfTheAbove } from '#lib/lint/item-rules/all-of-the-above.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';

const findingsOf = (option: string) =>
  allOfTheAbove.check(buildChoice(['arms for India', option, 'gas for Iran']), buildIndex());

it.each([
  ['all of the above', 'all of the above'],
  ['All the above', 'All the above'],
  ['both of the above', 'both of the above'],
  ['All of these', 'All of these'],
  ['both of these', 'both of these'],
])('"%s" is found by its "%s"', (option, found) => {
  expect(findingsOf(option)).toEqual([`"${found}" is settled by knowing two of the others`]);
});

it.each([
  ['all the arms of India', 'it names what it means'],
  ['both states', 'it names what it means'],
  ['aid from above', 'nothing is summed up'],
])('"%s" passes: %s', (option) => {
  expect(findingsOf(option)).toEqual([]);
});
