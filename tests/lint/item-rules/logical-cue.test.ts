import { expect, it } from 'vitest';
import { logicalCue } from '#lib/lint/item-rules/logical-cue.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';

const findingsOf = (...texts: string[]) => logicalCue.check(buildChoice(texts), buildIndex());

it.each([
  ['arms for India', 'arms for India and gas'],
  ['India', 'India and China'],
  ['2014', 'November 2014'],
  ['The arms embargo', 'an end of the arms embargo'],
  ['air defence', 'Air-Defence systems'],
])('an option within another is found: "%s" and "%s"', (small, large) => {
  const found = [`"${small}" lies within "${large}"`];
  expect(findingsOf(small, large, 'something else')).toEqual(found);
  expect(findingsOf(large, small, 'something else')).toEqual(found);
});

it.each([
  ['share a word', ['arms for India', 'arms for Iran', 'gas for Iran']],
  ['begin with the same letters', ['Iran', 'Iranian gas', 'Iraq']],
  ['hold the words apart', ['arms for India', 'arms by sea for India', 'gas']],
])('options that only %s pass', (_, texts) => {
  expect(findingsOf(...texts)).toEqual([]);
});
