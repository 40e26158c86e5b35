import { expect, it } from 'vitest';
import { absoluteTerm } from '#lib/lint/item-rules/absolute-term.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';

const findingsOf = (option: string) =>
  absoluteTerm.check(buildChoice(['arms for India', option, 'gas for Iran']), buildIndex());

it.each([
  ['to always balance India', 'always'],
  ['never to sell tanks', 'never'],
  ['sales by way of China only', 'only'],
  ['None of it came', 'None'],
  ['every state in the region', 'every'],
  ['a country entirely closed', 'entirely'],
  ['a totally new policy', 'totally'],
  ['no one but Iran', 'no one'],
  ['nobody in Moscow', 'nobody'],
  ['sales to all states', 'all'],
])('"%s" is found by its "%s"', (option, found) => {
  expect(findingsOf(option)).toEqual([`"${found}" is struck out by whoever knows tests; say it without`]);
});

it.each([
  ['above all trade', 'the words put weight, not measure'],
  ['peace for all', 'the words name everybody and deny nobody'],
  ['all but two states', 'the word has its exception'],
  ['all the same', 'the words mean "nevertheless"'],
  ['a ball of wool', 'the letters lie in another word'],
  ['an everyday visit', 'the letters begin another word'],
])('"%s" passes: %s', (option) => {
  expect(findingsOf(option)).toEqual([]);
});

it('the stem may hold such a word', () => {
  const item = buildChoice(['arms', 'gas', 'tanks'], { stem: 'What has Russia always sold to India since 1971?' });
  expect(absoluteTerm.check(item, buildIndex())).toEqual([]);
});
