import { describe, expect, it } from 'vitest';
import { emptyTally } from '#lib/progress/day-tally.ts';
import { fewestAnswers, judgeRetention, sumDays, toRetention } from '#lib/statistics/retention.ts';

it('sums the days from the first to the last, both included', () => {
  const days = new Map([9, 10, 11, 12].map((day) => [day, { ...emptyTally, reviews: day, tested: 1 }]));
  expect(sumDays(days, 10, 11)).toMatchObject({ reviews: 21, tested: 2 });
  expect(sumDays(days, 20, 30)).toEqual(emptyTally);
});

describe('the verdict', () => {
  const judge = (recalled: number, tested: number, desired = 0.9) =>
    judgeRetention(toRetention({ tested, recalled, desiredThousandths: 1_000 * desired * tested }));

  it('is withheld while answers are too few, however they were', () => {
    expect(judge(0, fewestAnswers - 1)).toBe('too-few');
    expect(judge(0, 0)).toBe('too-few');
  });

  it('is as desired unless the interval lies on one side', () => {
    expect(judge(90, 100)).toBe('as-desired');
    expect(judge(85, 100)).toBe('as-desired');
    expect(judge(70, 100)).toBe('below');
    expect(judge(198, 200)).toBe('above');
  });

  it('is by what was desired when the cards were answered, on the mean', () => {
    expect(judge(160, 200, 0.8)).toBe('as-desired');
    expect(judge(160, 200, 0.95)).toBe('below');
    const mixed = { tested: 2, recalled: 1, desiredThousandths: 800 + 950 };
    expect(toRetention(mixed).desired).toBeCloseTo(0.875);
  });
});
