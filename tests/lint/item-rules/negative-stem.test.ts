import { expect, it } from 'vitest';
import { negativeStem } from '#lib/lint/item-rules/negative-stem.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildSingleChoice, buildTrueFalse } from '#tests/builders/build-item.ts';

const findingsOf = (stem: string) => negativeStem.check(buildSingleChoice({ stem }), buildIndex());

it.each([
  ['Which arms did Russia NOT sell?', 'NOT'],
  ['Which state has Putin never visited?', 'never'],
  ['All came in 2014 except which minister?', 'except'],
  ['Which state bought the least?', 'least'],
  ['What did Russia no longer sell?', 'no longer'],
  ['What cannot Pakistan buy?', 'cannot'],
  ['What didn’t Russia sell?', 'didn’t'],
  ["What didn't Russia sell?", "didn't"],
])('what is not so is found: "%s"', (stem, found) => {
  expect(findingsOf(stem)).toEqual([`the stem asks by "${found}"; ask for what is so`]);
});

it.each([
  ['what is so is asked for', 'Which arms did Russia sell in 2014?'],
  ['somebody says what is not so', 'Who says that Russia will not sell tanks?'],
  ['"at least" sets a floor', 'Which state bought at least 20 helicopters?'],
  ['the letters lie in another word', 'Which notable minister came to Lahore?'],
])('passes where %s', (_, stem) => {
  expect(findingsOf(stem)).toEqual([]);
});

it('a statement to be judged may be negative', () => {
  const stem = 'Putin has never visited Pakistan.';
  expect(negativeStem.check(buildTrueFalse({ stem }), buildIndex())).toEqual([]);
});
