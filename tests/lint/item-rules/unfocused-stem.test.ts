import { expect, it } from 'vitest';
import { unfocusedStem } from '#lib/lint/item-rules/unfocused-stem.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildSingleChoice, buildTrueFalse } from '#tests/builders/build-item.ts';

const findingsOf = (stem: string) => unfocusedStem.check(buildSingleChoice({ stem }), buildIndex());

it.each([
  ['is no question', 'State which minister signed in 2014.', 'the stem is no question'],
  [
    'asks nothing without its options',
    'Which of the following was sold in 2014?',
    'the stem asks nothing without its options',
  ],
  ['asks nothing without these', 'In 2014 Russia sold which of these?', 'the stem asks nothing without its options'],
  ['has no question word', 'Russia and Pakistan in November 2014?', 'the stem has no question word'],
  ['is too short', 'Who signed in 2014?', 'the stem is too short to name its subject, what is asked and when'],
])('a stem that %s is found', (_, stem, message) => {
  expect(findingsOf(stem)).toEqual([message]);
});

it('every fault of a stem is found', () => {
  expect(findingsOf('Russia and Pakistan.')).toHaveLength(3);
});

it.each([
  'Who signed it in 2014?',
  'Which minister signed the agreement of November 2014?',
  'How many helicopters did Pakistan buy in 2015?',
  'Under which word do the statistics list the other country?',
])('a question that can be answered with its options covered passes: "%s"', (stem) => {
  expect(findingsOf(stem)).toEqual([]);
});

it('a statement to be judged is no question and passes', () => {
  expect(unfocusedStem.check(buildTrueFalse({ stem: 'Trade grew.' }), buildIndex())).toEqual([]);
});
