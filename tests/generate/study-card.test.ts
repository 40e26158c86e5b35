import { expect, it } from 'vitest';
import { listStudyCards } from '#lib/generate/study-card.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const index = buildIndex({
  facts: [
    buildFact({ id: 'report.silence' }),
    buildFact({
      id: 'report.deal',
      figures: [{ id: 'sum', value: 3.8e9, unit: 'USD', measures: 'trade' }],
      cards: [
        { id: 'year', answer: { type: 'date', date: '2014-11' } },
        { id: 'sum', answer: { type: 'figure', figure: 'sum' } },
      ],
    }),
  ],
});

it('every card of every fact is listed under the name of its fact, with its key in words', () => {
  expect(listStudyCards(index).map(({ id, keyText }) => [id, keyText])).toEqual([
    ['report.deal#year', 'November 2014'],
    ['report.deal#sum', '$3.8 billion'],
  ]);
});
