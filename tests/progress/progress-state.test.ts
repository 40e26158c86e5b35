import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProgress, foldLog, replaceCards } from '#lib/progress/progress-state.ts';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { arbitraryStudyLog } from '#tests/builders/arbitrary-study-logs.ts';
import {
  buildBuried,
  buildFlagged,
  buildRegrade,
  buildReview,
  buildSuspended,
  buildUndo,
  buildUnsuspended,
  firstOfMarchMillis,
} from '#tests/builders/build-review-event.ts';

/** One event after the other, as a screen sees them arrive. */
function live(events: readonly CardEvent[]) {
  return events.reduce((state, event, at) => {
    const before = events.slice(0, at).filter(({ card }) => card === event.card);
    return replaceCards(state, [{ card: event.card, before, after: [...before, event] }]);
  }, emptyProgress);
}

describe('laws', () => {
  it('replay from the start is the live state, bit for bit', () => {
    fc.assert(
      fc.property(arbitraryStudyLog, (events) => {
        expect(foldLog(events)).toEqual(live(events));
      }),
    );
  });

  it('undo is the inverse of a review', () => {
    fc.assert(
      fc.property(arbitraryStudyLog, fc.constantFrom('f.one#a', 'f.new#a'), (events, card) => {
        const atMillis = (events.at(-1)?.atMillis ?? firstOfMarchMillis) + 60_000;
        const review = buildReview({ id: 'last', card, atMillis });
        const undo = buildUndo({ id: 'undo-last', card, review: 'last', atMillis: atMillis + 1 });
        expect(foldLog([...events, review, undo])).toEqual(foldLog(events));
      }),
    );
  });

  it('undo is the inverse of a burial, a suspension, a release and a flag', () => {
    const builders = [buildBuried, buildSuspended, buildUnsuspended, buildFlagged];
    fc.assert(
      fc.property(arbitraryStudyLog, fc.constantFrom(...builders), (events, build) => {
        const atMillis = (events.at(-1)?.atMillis ?? firstOfMarchMillis) + 60_000;
        const act = build({ id: 'last', card: 'f.one#a', atMillis });
        const undo = buildUndo({ id: 'undo-last', card: 'f.one#a', review: 'last', atMillis: atMillis + 1 });
        expect(foldLog([...events, act, undo])).toEqual(foldLog(events));
      }),
    );
  });

  it('what is put aside or flagged moves no memory and no day', () => {
    fc.assert(
      fc.property(arbitraryStudyLog, (events) => {
        const { cards, days } = foldLog(events);
        const bare = events.filter(({ type }) => type === 'review' || type === 'regrade' || type === 'undo');
        expect({ cards, days }).toEqual({ cards: foldLog(bare).cards, days: foldLog(bare).days });
      }),
    );
  });

  it('the order of arrival does not matter: devices may merge their logs in any order', () => {
    fc.assert(
      fc.property(
        arbitraryStudyLog.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(foldLog(shuffled)).toEqual(foldLog(events));
        },
      ),
    );
  });

  it('the day tallies add up to the reviews that stand', () => {
    fc.assert(
      fc.property(arbitraryStudyLog, (events) => {
        const { days, cards } = foldLog(events);
        const undone = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.review] : [])));
        const standing = events.filter((event) => event.type === 'review' && !undone.has(event.id));
        const sum = (pick: (tally: { reviews: number; introduced: number }) => number) =>
          [...days.values()].reduce((total, tally) => total + pick(tally), 0);
        expect(sum(({ reviews }) => reviews)).toBe(standing.length);
        expect(sum(({ introduced }) => introduced)).toBe(cards.size);
      }),
    );
  });
});

describe('a day', () => {
  const dayMillis = 86_400_000;
  const easy = buildReview({ id: 'r1', grade: 4 });
  const dayOf = (event: CardEvent) => learningDay(event.atMillis, event.zone);

  it('counts for true retention the first answer on a card in review, by the grade in force', () => {
    const wrong = buildReview({ id: 'r2', grade: 1, atMillis: firstOfMarchMillis + 9 * dayMillis });
    const again = buildReview({ id: 'r3', grade: 3, atMillis: firstOfMarchMillis + 9 * dayMillis + 600_000 });
    expect(foldLog([easy, wrong, again]).days.get(dayOf(wrong))).toMatchObject({ reviews: 2, tested: 1, recalled: 0 });
    const regrade = buildRegrade({ id: 'g2', review: 'r2', grade: 2, atMillis: wrong.atMillis + 1 });
    expect(foldLog([easy, wrong, regrade]).days.get(dayOf(wrong))).toMatchObject({ tested: 1, recalled: 1 });
    expect(foldLog([easy]).days.get(dayOf(easy))).toMatchObject({ tested: 0, recalled: 0, desiredThousandths: 0 });
  });

  it('knows of the cards begun on it how many were known at first, by the grade in force', () => {
    const other = buildReview({ id: 'r2', card: 'f.other#a', grade: 1, atMillis: easy.atMillis });
    const later = buildReview({ id: 'r3', card: 'f.other#a', grade: 3, atMillis: easy.atMillis + 600_000 });
    const countIn = (...events: CardEvent[]) => foldLog(events).days.get(dayOf(easy));
    expect(countIn(easy, other, later)).toMatchObject({ introduced: 2, knownAtFirst: 1 });
    const regrade = buildRegrade({ id: 'g2', card: 'f.other#a', review: 'r2', grade: 2, atMillis: easy.atMillis + 1 });
    expect(countIn(easy, other, later, regrade)).toMatchObject({ introduced: 2, knownAtFirst: 2 });
  });

  it('keeps the retention that was desired at each answer that it tests', () => {
    const tested = [0.8, 0.95].map((desiredRetention, at) =>
      buildReview({
        id: `t${at}`,
        atMillis: firstOfMarchMillis + (9 + 60 * at) * dayMillis,
        scheduler: { version: 'fsrs-6/test', desiredRetention, maximumIntervalDays: 60, fuzz: false },
      }),
    );
    const { days } = foldLog([easy, ...tested]);
    expect(tested.map((review) => days.get(dayOf(review))?.desiredThousandths)).toEqual([800, 950]);
  });

  it('counts no more than two minutes for an answer: a page left open is not study', () => {
    const slow = buildReview({ durationMillis: 40 * 60_000 });
    expect(foldLog([slow]).days.get(dayOf(slow))?.durationMillis).toBe(120_000);
  });

  it('begins at the hour that the learner had chosen when it was lived', () => {
    const zone = { name: 'UTC', offsetMinutes: 0 };
    const atFive = Date.parse('2024-03-02T05:00:00Z');
    const days = (rolloverHour: number) => [
      ...foldLog([buildReview({ atMillis: atFive, zone: { ...zone, rolloverHour } })]).days.keys(),
    ];
    expect(days(4)[0]).toBe((days(6)[0] ?? 0) + 1);
  });
});

describe('a card', () => {
  it('takes the grade the learner gave last in place of the one from the score', () => {
    const review = buildReview({ grade: 3 });
    const again = buildRegrade({ id: 'g1', grade: 1, atMillis: firstOfMarchMillis + 1 });
    const easy = buildRegrade({ id: 'g2', grade: 4, atMillis: firstOfMarchMillis + 2 });
    const memoryOf = (...events: CardEvent[]) => foldLog(events).cards.get(review.card)?.memory;
    expect(memoryOf(review, again, easy)).toEqual(memoryOf(buildReview({ grade: 4 })));
    expect(memoryOf(review, easy, again)).toEqual(memoryOf(buildReview({ grade: 4 })));
  });

  it('is gone when its only review is undone', () => {
    expect(foldLog([buildReview(), buildUndo()])).toEqual(emptyProgress);
  });

  it('remembers its last item, whether that was right, and its first and last day', () => {
    const first = buildReview({ id: 'r1', item: 'i1' });
    const later = buildReview({
      id: 'r2',
      item: 'i2',
      atMillis: firstOfMarchMillis + 3 * 86_400_000,
      score: { earned: 0, total: 1 },
      grade: 1,
    });
    const day = learningDay(first.atMillis, first.zone);
    expect(foldLog([first, later]).cards.get(first.card)).toMatchObject({
      lastItem: 'i2',
      lastRight: false,
      firstDay: day,
      lastDay: day + 3,
    });
  });

  it('remembers for each kind whether its latest answer was right and its day, the latest last', () => {
    const answer = (id: string, kind: string, isRight: boolean, minutes: number) =>
      buildReview({
        id,
        response: { kind },
        score: { earned: isRight ? 1 : 0, total: 1 },
        atMillis: firstOfMarchMillis + minutes * 60_000,
      });
    const events = [
      answer('r1', 'cloze', false, 0),
      answer('r2', 'numeric', false, 1),
      answer('r3', 'cloze', true, 24 * 60),
    ];
    const day = learningDay(firstOfMarchMillis, buildReview().zone);
    expect(foldLog(events).cards.get(events[0]?.card ?? buildReview().card)?.kinds).toEqual([
      { kind: 'numeric', isRight: false, day },
      { kind: 'cloze', isRight: true, day: day + 1 },
    ]);
  });

  it('is due so many days earlier or later as its review was moved', () => {
    const dueOf = (shiftDays: number) => {
      const review = buildReview({ grade: 4, shiftDays });
      return foldLog([review]).cards.get(review.card)?.memory.dueAtMillis ?? 0;
    };
    expect(dueOf(2) - dueOf(0)).toBe(2 * 86_400_000);
    const inSteps = buildReview({ grade: 3, shiftDays: 2 });
    expect(foldLog([inSteps])).toMatchObject({ cards: foldLog([buildReview({ grade: 3 })]).cards });
  });

  it('is scheduled by the parameters that its reviews were given under', () => {
    const strict = buildReview({
      grade: 4,
      scheduler: { version: 'fsrs-6', desiredRetention: 0.97, maximumIntervalDays: 60, fuzz: false },
    });
    const loose = buildReview({
      grade: 4,
      scheduler: { version: 'fsrs-6', desiredRetention: 0.8, maximumIntervalDays: 60, fuzz: false },
    });
    const interval = (event: CardEvent) => foldLog([event]).cards.get(event.card)?.memory.intervalDays ?? 0;
    expect(interval(strict)).toBeLessThan(interval(loose));
  });
});
