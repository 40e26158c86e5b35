import { expect, it } from 'vitest';
import { countLeft, defaultPlan } from '#lib/schedule/study-plan.ts';

it('leaves what the day has not yet brought', () => {
  expect(countLeft({ newCardsPerDay: 10, reviewsPerDay: 50 }, { introduced: 4, tested: 20 })).toEqual({
    newLeft: 6,
    reviewsLeft: 30,
  });
});

it('leaves nothing, and no less, once more was done than planned', () => {
  expect(countLeft(defaultPlan, { introduced: 99, tested: 999 })).toEqual({ newLeft: 0, reviewsLeft: 0 });
});
