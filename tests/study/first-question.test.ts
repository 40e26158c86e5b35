/** The question that every newcomer is asked first is known without a log, and is the very one that a session begins with. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFirstQuestion } from '#lib/study/first-question.ts';
import type { QueueCard } from '#lib/study/pick-card.ts';
import { buildItems, buildQueueCard, fiveCards, openStudyWorld } from '#tests/builders/build-study.ts';

const find = (cards: readonly QueueCard[]) => {
  const items = buildItems(cards);
  return findFirstQuestion(cards, (card) => items.filter((item) => item.card === card));
};

const manyCards = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.stringMatching(/^[a-z]{1,6}$/)), {
    minLength: 1,
    maxLength: 12,
    selector: (names) => names.join('#'),
  })
  .chain((names) =>
    fc.tuple(
      ...names.map(([fact, name]) =>
        fc.constantFrom(1 as const, 2 as const, 3 as const).map((weight) => buildQueueCard(fact, name, weight)),
      ),
    ),
  );

describe('the first question', () => {
  it('asks of the most important', () => {
    expect(find(fiveCards)?.stem).toMatch(/^Question of s\.signing#/);
  });

  it('shows options to whoever sees it for the first time', () => {
    expect(find(fiveCards)?.kind).toBe('single-choice');
  });

  it('is none where there are no cards', () => {
    expect(find([])).toBeUndefined();
  });

  it('is the one with which a newcomer’s session begins, whenever that is', async () => {
    await fc.assert(
      fc.asyncProperty(manyCards, fc.integer({ min: 0, max: 4e12 }), async (cards, nowMillis) => {
        const { study } = await openStudyWorld(cards, undefined, nowMillis);
        await study.start();
        const view = study.getState().asked?.view;
        expect(find(cards)).toEqual({ kind: view?.kind, stem: view?.stem });
      }),
      { numRuns: 60 },
    );
  });
});
