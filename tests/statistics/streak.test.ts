import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '#lib/core/unique.ts';
import { foldCard } from '#lib/progress/fold-card.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { countStreak, listWaitingDays } from '#lib/statistics/streak.ts';
import { arbitraryStudyLog } from '#tests/builders/arbitrary-study-logs.ts';
import {
  buildBuried,
  buildReview,
  buildSuspended,
  buildUndo,
  buildUnsuspended,
  firstOfMarchMillis,
} from '#tests/builders/build-review-event.ts';

const plain = { version: 'fsrs-6', desiredRetention: 0.9, maximumIntervalDays: 60, fuzz: false };

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

describe('the days on which a card waited', () => {
  const karachi = { name: 'Asia/Karachi', offsetMinutes: 300 };
  const first = learningDay(firstOfMarchMillis, karachi);
  const dayMillis = 86_400_000;
  const on = (days: number) => firstOfMarchMillis + days * dayMillis;
  const waiting = (events: readonly CardEvent[], todayIn: number, zone = karachi) =>
    [...listWaitingDays(foldLog(events), first + todayIn, zone)].map((day) => day - first);
  // A first Easy rests eight days.
  const easy = buildReview({ id: 'r1', grade: 4, scheduler: plain });

  it('go from its due day to the day before its next answer, or to today', () => {
    const late = buildReview({ id: 'r2', grade: 4, atMillis: on(10), scheduler: plain });
    expect(waiting([easy], 7)).toEqual([]);
    expect(waiting([easy], 9)).toEqual([8, 9]);
    expect(waiting([easy, late], 12)).toEqual([8, 9]);
    const undo = buildUndo({ review: 'r2', atMillis: on(10) + 1 });
    expect(waiting([easy, late, undo], 12)).toEqual([8, 9, 10, 11, 12]);
  });

  it('leave out those on which it was suspended, the day on which it was freed included', () => {
    const suspended = buildSuspended({ atMillis: on(9) });
    const freed = buildUnsuspended({ atMillis: on(15) });
    const practised = buildReview({ id: 'r2', grade: 4, atMillis: on(10), scheduler: plain });
    expect(waiting([easy, suspended], 12)).toEqual([8]);
    expect(waiting([easy, suspended, freed], 17)).toEqual([8, 16, 17]);
    expect(waiting([easy, suspended, practised], 60)).toEqual([8]);
  });

  it('leave out the one on which it was put off', () => {
    const buried = buildBuried({ atMillis: on(9) });
    const taken = buildUndo({ review: 'bury-1', atMillis: on(9) + 1 });
    expect(waiting([easy, buried], 11)).toEqual([8, 10, 11]);
    expect(waiting([easy, buried, taken], 11)).toEqual([8, 9, 10, 11]);
  });

  it('begin the day after, for a card that was left in its learning steps', () => {
    expect(waiting([buildReview({ grade: 3, scheduler: plain })], 2)).toEqual([1, 2]);
  });

  it('begin a day later where the learner has flown into a later day: nothing was asked before it', () => {
    // Answered at midnight in Karachi, and due at that hour: that is seven in the morning of the next day in Auckland.
    const auckland = { name: 'Pacific/Auckland', offsetMinutes: 720 };
    const evening = buildReview({
      id: 'r1',
      grade: 4,
      atMillis: firstOfMarchMillis + 10 * 3_600_000,
      scheduler: plain,
    });
    expect(waiting([evening], 9, karachi)).toEqual([8, 9]);
    expect(waiting([evening], 9, auckland)).toEqual([9]);
    const answered = buildReview({ id: 'r2', grade: 4, atMillis: on(9), zone: auckland, scheduler: plain });
    expect(waiting([evening, answered], 9)).toEqual([]);
  });

  it('are those at whose end some card was due, in play and untouched', () => {
    const utc = { name: 'UTC', offsetMinutes: 0 };
    const today = learningDay(firstOfMarchMillis, utc) + 60;
    fc.assert(
      fc.property(arbitraryStudyLog, (log) => {
        const events = log.map((event) => ({ ...event, zone: utc }));
        const byCard = [...groupBy(events, ({ card }) => card).values()];
        const days = Array.from({ length: 61 }, (_, at) => today - 60 + at);
        const expected = days.filter((day) => byCard.some((ofCard) => waitsAtEndOf(day, ofCard)));
        expect([...listWaitingDays(foldLog(events), today, utc)].toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});

/** Looked at as the day ends, with what was taken back or graded anew later. */
function waitsAtEndOf(day: number, events: readonly CardEvent[]): boolean {
  const known = events.filter(
    ({ type, atMillis, zone }) => type === 'undo' || type === 'regrade' || learningDay(atMillis, zone) <= day,
  );
  const { progress, hold } = foldCard(known);
  if (progress === undefined || hold?.suspended !== undefined) return false;
  const isTouched = [progress.lastDay, hold?.buriedOnDay, hold?.freedOnDay].includes(day);
  return !isTouched && learningDay(progress.memory.dueAtMillis, { offsetMinutes: 0 }) <= day;
}
