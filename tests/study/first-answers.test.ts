import { expect, it } from 'vitest';
import { fewestFirstAnswers, sumFirstAnswers } from '#lib/study/first-answers.ts';

const begun = (introduced: number, knownAtFirst: number) => ({ introduced, knownAtFirst });

it('is that of learners at large until the learner has begun fifty cards', () => {
  expect(sumFirstAnswers([])).toEqual({ share: 0.76, own: 0 });
  expect(sumFirstAnswers([begun(fewestFirstAnswers - 1, 0)])).toEqual({ share: 0.76, own: 49 });
});

it('is the learner’s own from then on, over all days', () => {
  expect(sumFirstAnswers([begun(30, 12), begun(0, 0), begun(20, 18)])).toEqual({ share: 0.6, own: 50 });
});
