import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickShift, type LoadSpread } from '#lib/schedule/pick-shift.ts';

const even: LoadSpread = { welcomeOf: () => 1, loadOf: () => 0 };
const due = (intervalDays: number) => ({ intervalDays, dueDay: 1_000, maximumIntervalDays: 60 });
const seeds = Array.from({ length: 400 }, (_, at) => `seed ${at}`);

describe('a due day', () => {
  it('stays within the range of ts-fsrs and the longest interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.string(), (intervalDays, seed) => {
        const moved = intervalDays + pickShift(due(intervalDays), even, seed);
        expect(moved).toBeGreaterThanOrEqual(Math.min(intervalDays, 2));
        expect(moved).toBeLessThanOrEqual(60);
      }),
    );
    // Published: an interval of 10 days is spread over 8 to 12, and one of 2 days is not.
    const spread = (intervalDays: number) => [
      ...new Set(seeds.map((seed) => intervalDays + pickShift(due(intervalDays), even, seed))),
    ];
    expect(spread(10).toSorted((a, b) => a - b)).toEqual([8, 9, 10, 11, 12]);
    expect(spread(2)).toEqual([2]);
  });

  it('moves by nothing on average while all days are alike', () => {
    const mean = seeds.reduce((sum, seed) => sum + pickShift(due(20), even, seed), 0) / seeds.length;
    expect(Math.abs(mean)).toBeLessThan(0.3);
  });

  it('falls seldom on a day that has much work', () => {
    const busy: LoadSpread = { welcomeOf: () => 1, loadOf: (day) => (day === 1_000 ? 0 : 40) };
    const kept = seeds.filter((seed) => pickShift(due(10), busy, seed) === 0);
    expect(kept.length).toBeGreaterThan(380);
  });

  it('falls half as often on a day on which the learner wants less', () => {
    const easy: LoadSpread = { welcomeOf: (day) => (day === 1_001 ? 0.5 : 1), loadOf: () => 0 };
    const count = (shift: number) => seeds.filter((seed) => pickShift(due(10), easy, seed) === shift).length;
    expect(count(1) / (count(0) + count(-1))).toBeLessThan(0.4);
  });

  it('is the same again for the same seed', () => {
    expect(pickShift(due(30), even, 'one')).toBe(pickShift(due(30), even, 'one'));
  });
});
