import { expect, it } from 'vitest';
import { noneOfTheAbove } from '#lib/lint/item-rules/none-of-the-above.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';

const findingsOf = (option: string) =>
  noneOfTheAbove.check(buildChoice(['arms for India', option, 'gas for Iran']), buildIndex());

it.each([
  ['none of the above', 'none of the above'],
  ['None of these', 'None of these'],
  ['none of them', 'none of them'],
  ['Neither of these', 'Neither of these'],
  ['none of the others', 'none of the others'],
  ['none of the other options', 'none of the other options'],
  ['None of these is right', 'None of these'],
])('"%s" is found by its "%s"', (option, found) => {
  expect(findingsOf(option)).toEqual([`"${found}" tests the other options and not the fact`]);
});

it.each([
  ['none of the four tanks', 'it speaks of tanks, not of options'],
  ['none of the other states', 'it speaks of states, not of options'],
  ['no arms at all', 'it is an answer of its own'],
])('"%s" passes: %s', (option) => {
  expect(findingsOf(option)).toEqual([]);
});
