import { describe, expect, it } from 'vitest';
import { isHeld, isLeech } from '#lib/schedule/card-hold.ts';

const atMillis = 0;

describe('a held card', () => {
  it('is buried up to its day and back on the next', () => {
    expect([9, 10, 11].map((today) => isHeld({ buriedOnDay: 10, atMillis }, today))).toEqual([true, true, false]);
  });

  it('is suspended until it is freed, whatever the day', () => {
    expect(isHeld({ suspended: 'by-learner', atMillis }, 99_999)).toBe(true);
    expect(isHeld({ freedAtLapses: 8, atMillis }, 0)).toBe(false);
    expect(isHeld(undefined, 0)).toBe(false);
  });
});

describe('a leech', () => {
  it('has lapsed eight times', () => {
    expect([7, 8, 9].map((lapses) => isLeech(lapses, undefined))).toEqual([false, true, true]);
  });

  it('once freed, becomes one again after four more lapses, and never before the eighth', () => {
    expect([8, 11, 12].map((lapses) => isLeech(lapses, { freedAtLapses: 8, atMillis }))).toEqual([false, false, true]);
    expect([6, 7, 8].map((lapses) => isLeech(lapses, { freedAtLapses: 2, atMillis }))).toEqual([false, false, true]);
  });
});
