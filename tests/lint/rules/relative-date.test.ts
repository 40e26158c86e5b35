import { describe, expect, it } from 'vitest';
import { relativeDate } from '#lib/lint/rules/relative-date.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const findingsOf = (given: FactFields) => relativeDate.check(buildFact(given), buildIndex());

describe('a date that moves with the reader', () => {
  it.each([
    ['Trade grew last year.', 'last year'],
    ['Russia currently sells no tanks.', 'currently'],
    ['The two states drew closer recently.', 'recently'],
    ['Putin cancelled a trip this week.', 'this week'],
    ['The summit is planned for next summer.', 'next summer'],
    ['Over the past decades trade grew.', 'past decades'],
    ['The war began five years ago.', 'years ago'],
    ['Today the two states are close.', 'Today'],
    ['No contract has been signed so far.', 'so far'],
  ])('is found in "%s"', (statement, words) => {
    expect(findingsOf({ statement })).toEqual([
      { path: 'statement', message: `"${words}" moves with the reader; work the date out and write it` },
    ]);
  });

  it('is found in questions and in sentences with a gap', () => {
    const cards = [{}, { question: 'Who came yesterday?', sentence: '{} came in the past month.' }];
    expect(findingsOf({ cards }).map(({ path }) => path)).toEqual(['cards[1].question', 'cards[1].sentence']);
  });
});

describe('a date that stands still', () => {
  it.each([
    'Trade grew in 2018.',
    'The agreement was signed in late 2014.',
    'It was the last of three visits.',
    'The next agreement followed in 2016.',
  ])('passes: "%s"', (statement) => {
    expect(findingsOf({ statement })).toEqual([]);
  });
});
