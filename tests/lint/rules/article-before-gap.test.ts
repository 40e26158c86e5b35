import { describe, expect, it } from 'vitest';
import { articleBeforeGap } from '#lib/lint/rules/article-before-gap.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';

const index = buildIndex({
  entities: [
    buildEntity({ id: 'taliban', name: 'Taliban', inText: 'the Taliban' }),
    buildEntity({ id: 'isis', name: 'ISIS' }),
  ],
});
const taliban = { type: 'entity', entity: 'taliban' } as const;
const isis = { type: 'entity', entity: 'isis' } as const;
const findingsOf = (card: CardFields) => articleBeforeGap.check(buildFact({ cards: [{}, card] }), index);

describe('an article before the gap', () => {
  it.each([
    ['the answer brings one', { answer: taliban, sentence: 'Moscow talks to the {} in secret.' }, 'the'],
    ['it begins the sentence', { answer: taliban, sentence: 'The {} talk to Moscow.' }, 'The'],
    [
      'a wrong option brings one',
      { answer: isis, wrong: [{ ...taliban, why: 'They are no state.' }], sentence: 'Moscow fears a {} attack.' },
      'a',
    ],
  ])('is found where %s', (_, card, article) => {
    expect(findingsOf(card)).toEqual([
      {
        path: 'cards[1].sentence',
        message: `"${article}" stands before the gap, and "the Taliban" goes into it; leave the article out`,
      },
    ]);
  });

  it.each([
    ['names bring none', { answer: isis, sentence: 'Moscow fears an {} attack.' }],
    ['there is no sentence', { answer: taliban }],
    ['another word stands between', { answer: taliban, sentence: 'Moscow knows the leaders of {} well.' }],
    ['it is the end of a word', { answer: taliban, sentence: 'Moscow would bathe {} in praise.' }],
  ])('is none where %s', (_, card) => {
    expect(findingsOf(card)).toEqual([]);
  });
});
