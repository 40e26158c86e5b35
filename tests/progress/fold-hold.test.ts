import { describe, expect, it } from 'vitest';
import { foldCard } from '#lib/progress/fold-card.ts';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import {
  buildBuried,
  buildReview,
  buildSuspended,
  buildUndo,
  buildUnsuspended,
  firstOfMarchMillis,
} from '#tests/builders/build-review-event.ts';

const holdOf = (...events: CardEvent[]) => foldCard(events).hold;
const later = (minutes: number) => firstOfMarchMillis + minutes * 60_000;

describe('a card that was put aside', () => {
  it('is buried for the learning day on which that was done', () => {
    const bury = buildBuried();
    expect(holdOf(bury)?.buriedOnDay).toBe(learningDay(bury.atMillis, bury.zone));
  });

  it('is asked again when the burial that it names is taken back', () => {
    const buried = [buildBuried({ id: 'b1' }), buildBuried({ id: 'b2', atMillis: later(1) })] as const;
    const burial = holdOf(...buried)?.burial;
    expect(burial).toBe('b2');
    expect(holdOf(...buried, buildUndo({ review: 'b2', atMillis: later(2) }))?.burial).toBe('b1');
    expect(holdOf(buried[1], buildUndo({ review: String(burial), atMillis: later(2) }))).toBeUndefined();
  });

  it('is suspended by the learner, or as a leech when a lapse was the reason', () => {
    expect(holdOf(buildSuspended())?.suspended).toBe('by-learner');
    expect(holdOf(buildReview({ id: 'r8' }), buildSuspended({ review: 'r8' }))?.suspended).toBe('as-leech');
  });

  it('is no leech when the lapse is taken back', () => {
    const events = [buildReview({ id: 'r8' }), buildSuspended({ review: 'r8' }), buildUndo({ review: 'r8' })];
    expect(holdOf(...events)).toBeUndefined();
  });

  it('is asked again once it is freed, and remembers when and at how many lapses', () => {
    const [day, easy, again] = [24 * 60, 4, 1] as const;
    const lapse = buildReview({ id: 'r2', grade: again, atMillis: later(9 * day) });
    const events = [
      buildReview({ id: 'r1', grade: easy }),
      lapse,
      buildSuspended({ atMillis: later(9 * day + 1) }),
      buildUnsuspended({ atMillis: later(9 * day + 2) }),
    ];
    const freedOnDay = learningDay(later(9 * day + 2), lapse.zone);
    expect(holdOf(...events)).toEqual({ freedOnDay, freedAtLapses: 1, atMillis: later(9 * day + 2) });
  });

  it('stays suspended when it was suspended again after it was freed', () => {
    const events = [
      buildUnsuspended({ atMillis: later(2) }),
      buildSuspended({ id: 's2', atMillis: later(3) }),
      buildSuspended({ id: 's1', atMillis: later(1) }),
    ];
    expect(holdOf(...events)?.suspended).toBe('by-learner');
  });
});

it('a card that was never put aside has nothing to hold it', () => {
  expect(holdOf(buildReview())).toBeUndefined();
});
