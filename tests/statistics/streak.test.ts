import { describe, expect, it } from 'vitest';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { countStreak, listIdleDueDays } from '#lib/statistics/streak.ts';
import {
  buildReview,
  buildSuspended,
  buildUnsuspended,
  firstOfMarchMillis,
} from '#tests/builders/build-review-event.ts';

describe('the streak', () => {
  const streak = (studied: readonly number[], due: readonly number[], today = 20) =>
    countStreak(new Set(studied), new Set(due), today);

  it('counts days studied one after the other', () => {
    expect(streak([18, 19, 20], [])).toBe(3);
    expect(streak([], [])).toBe(0);
  });

  it('is not broken by a day on which nothing was due', () => {
    expect(streak([15, 17, 20], [])).toBe(3);
  });

  it('is broken by a day on which something lay due', () => {
    expect(streak([15, 16, 18, 19], [17])).toBe(2);
  });

  it('is not broken by today before it is over', () => {
    expect(streak([18, 19], [20])).toBe(2);
    expect(streak([17, 18], [19, 20])).toBe(0);
  });
});

describe('the days on which a card lay due', () => {
  const zone = { name: 'Asia/Karachi', offsetMinutes: 300 };
  const first = learningDay(firstOfMarchMillis, zone);
  const dayMillis = 86_400_000;
  const idle = (events: readonly CardEvent[], todayIn: number) =>
    listIdleDueDays(events, first + todayIn, zone).map((day) => day - first);

  it('go from its due day to the day before its next answer, or to today', () => {
    // A first Easy rests eight days, plus or minus chance.
    const easy = buildReview({ id: 'r1', grade: 4, scheduler: plain });
    const late = buildReview({ id: 'r2', grade: 4, atMillis: firstOfMarchMillis + 10 * dayMillis, scheduler: plain });
    expect(idle([easy], 7)).toEqual([]);
    expect(idle([easy], 9)).toEqual([8, 9]);
    expect(idle([easy, late], 12)).toEqual([8, 9]);
  });

  it('leave out those on which it was suspended', () => {
    const easy = buildReview({ id: 'r1', grade: 4, scheduler: plain });
    const suspended = buildSuspended({ atMillis: firstOfMarchMillis + 9 * dayMillis });
    const freed = buildUnsuspended({ atMillis: firstOfMarchMillis + 15 * dayMillis });
    expect(idle([easy, suspended, freed], 12)).toEqual([8]);
  });

  it('begin the day after, for a card that was left in its learning steps', () => {
    expect(idle([buildReview({ grade: 3, scheduler: plain })], 2)).toEqual([1, 2]);
  });
});

const plain = { version: 'fsrs-6', desiredRetention: 0.9, maximumIntervalDays: 60, fuzz: false };
