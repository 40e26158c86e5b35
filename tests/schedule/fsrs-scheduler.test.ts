import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { grades, type Grade } from '#lib/schedule/grade.ts';
import { defaultParameters, type CardMemory, type Scheduler } from '#lib/schedule/scheduler.ts';

const utc = { name: 'UTC', offsetMinutes: 0 };
const dayMillis = 86_400_000;
const startMillis = Date.parse('2022-11-29T12:30:00Z');
const plain = buildFsrsScheduler({ ...defaultParameters, maximumIntervalDays: 36_500, fuzz: false });

/** Each review at the moment the card is due. */
function reviewAtDue(scheduler: Scheduler, ratings: readonly Grade[]): CardMemory[] {
  const memories: CardMemory[] = [];
  for (const grade of ratings) {
    const last = memories.at(-1);
    memories.push(scheduler.next(last, grade, last?.dueAtMillis ?? startMillis, utc));
  }
  return memories;
}

/** Reviews so many days apart, at the same time of day. */
function reviewAfterDays(scheduler: Scheduler, ratings: readonly Grade[], gapsDays: readonly number[]) {
  let memory: CardMemory | undefined;
  let atMillis = startMillis;
  for (const [index, grade] of ratings.entries()) {
    atMillis += (gapsDays[index] ?? 0) * dayMillis;
    memory = scheduler.next(memory, grade, atMillis, utc);
  }
  return memory;
}

describe('FSRS-6, golden vectors', () => {
  it('gives the intervals of ts-fsrs and py-fsrs for Good thirteen times with two lapses', () => {
    const memories = reviewAtDue(plain, [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]);
    expect(memories.map(({ intervalDays }) => intervalDays)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('gives the memory state of fsrs-rs for 1 3 3 3 3 3 after 0 0 1 3 8 21 days', () => {
    const memory = reviewAfterDays(plain, [1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]);
    expect(memory?.stabilityDays).toBeCloseTo(53.62691, 4);
    expect(memory?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  it('begins with the published stability and difficulty of each first grade', () => {
    const first = grades.map((grade) => plain.next(undefined, grade, startMillis, utc));
    expect(first.map(({ stabilityDays }) => stabilityDays)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(first.map(({ difficulty }) => Number(difficulty.toFixed(4)))).toEqual([6.4133, 5.1122, 2.1181, 1]);
    expect(first.map(({ dueAtMillis }) => (dueAtMillis - startMillis) / 60_000)).toEqual([1, 6, 10, 8 * 24 * 60]);
    expect(first.map(({ phase }) => phase)).toEqual(['learning', 'learning', 'learning', 'review']);
  });

  it('expects 90 percent recall after as many days as the stability says', () => {
    const memory = plain.next(undefined, 4, startMillis, utc);
    expect(plain.retrievability(memory, startMillis + 8 * dayMillis)).toBeCloseTo(0.9024733, 6);
  });
});

describe('the learner’s day', () => {
  it('counts two reviews over UTC midnight as one day, and two over 04:00 as two', () => {
    const rate = (firstIso: string, secondIso: string) => {
      const easy = plain.next(undefined, 4, Date.parse(firstIso), utc);
      return plain.next(easy, 3, Date.parse(secondIso), utc).stabilityDays;
    };
    expect(rate('2024-03-01T23:59:00Z', '2024-03-02T00:01:00Z')).toBe(
      rate('2024-03-01T20:00:00Z', '2024-03-01T20:02:00Z'),
    );
    expect(rate('2024-03-02T03:59:00Z', '2024-03-02T04:01:00Z')).toBeGreaterThan(
      rate('2024-03-01T23:59:00Z', '2024-03-02T00:01:00Z'),
    );
  });

  it('schedules the same for learners in different zones who live the same day', () => {
    const in12Zones = [-11, -8, -5, -3, 0, 1, 3, 5, 6, 8, 10, 14].map((hours) => {
      const zone = { name: `UTC${hours}`, offsetMinutes: hours * 60 };
      const local = (iso: string) => Date.parse(iso) - zone.offsetMinutes * 60_000;
      const first = plain.next(undefined, 3, local('2024-03-01T22:00:00Z'), zone);
      return plain.next(first, 3, local('2024-03-02T09:00:00Z'), zone).stabilityDays;
    });
    expect(new Set(in12Zones).size).toBe(1);
  });

  it('does not let a clock that was set back run a memory backwards', () => {
    const first = plain.next(undefined, 4, startMillis, utc);
    const second = plain.next(first, 3, startMillis - 5 * dayMillis, utc);
    expect(second.lastReviewAtMillis).toBe(startMillis);
    expect(second.stabilityDays).toBeGreaterThanOrEqual(first.stabilityDays);
  });
});

describe('limits', () => {
  it('never exceeds the longest interval, with fuzz and for any grades', () => {
    const capped = buildFsrsScheduler({ ...defaultParameters, maximumIntervalDays: 30, fuzz: true });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...grades), { minLength: 1, maxLength: 30 }), (ratings) => {
        for (const { intervalDays, dueAtMillis, lastReviewAtMillis } of reviewAtDue(capped, ratings)) {
          expect(intervalDays).toBeLessThanOrEqual(30);
          expect(dueAtMillis - lastReviewAtMillis).toBeLessThanOrEqual(30 * dayMillis);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is deterministic, fuzz included', () => {
    const ratings: Grade[] = [3, 3, 4, 1, 3, 2, 3, 3];
    const fuzzy = () => buildFsrsScheduler(defaultParameters);
    expect(reviewAtDue(fuzzy(), ratings)).toEqual(reviewAtDue(fuzzy(), ratings));
  });

  it('survives storage: a memory read back from JSON goes on the same', () => {
    const [memory] = reviewAtDue(plain, [3]);
    const stored: CardMemory = JSON.parse(JSON.stringify(memory));
    expect(plain.next(stored, 3, startMillis + dayMillis, utc)).toEqual(
      plain.next(memory, 3, startMillis + dayMillis, utc),
    );
  });
});
