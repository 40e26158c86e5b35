import { expect, it } from 'vitest';
import { gratuitousStem } from '#lib/lint/item-rules/gratuitous-stem.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildSingleChoice, buildTrueFalse } from '#tests/builders/build-item.ts';

const findingsOf = (stem: string) => gratuitousStem.check(buildSingleChoice({ stem }), buildIndex());
const ofWords = (count: number) => `${'word '.repeat(count - 1)}word?`;

it('fifty words pass, and one more is found', () => {
  expect(findingsOf(ofWords(50))).toEqual([]);
  expect(findingsOf(ofWords(51))).toEqual(['the stem has 51 words; 50 are enough']);
});

it.each([
  'Trade grew in 2014. Who signed the agreement?',
  'Who signed the agreement? Name the minister.',
  'The embargo fell! What followed it?',
])('a second sentence is found: "%s"', (stem) => {
  expect(findingsOf(stem)).toEqual(['the stem has more than one sentence']);
});

it.each([
  'Who signed the agreement of November 2014?',
  'What did Gen. Sharif sign in November 2014?',
  'Where did S. Lavrov meet the U.S. Secretary of State?',
  'How much (in $1.5 billion) was paid vs. promised?',
])('one sentence passes, whatever it shortens: "%s"', (stem) => {
  expect(findingsOf(stem)).toEqual([]);
});

it('a statement to be judged may have two sentences', () => {
  const stem = 'The embargo fell. Trade grew.';
  expect(gratuitousStem.check(buildTrueFalse({ stem }), buildIndex())).toEqual([]);
});
