import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateAbility } from '#lib/assess/estimate-ability.ts';

const answer = fc.record({
  difficulty: fc.double({ min: -2, max: 2, noNaN: true }),
  guessing: fc.constantFrom(0.02, 0.2, 1 / 3, 0.5),
  isRight: fc.boolean(),
});
const answers = fc.array(answer, { maxLength: 40 });

describe('laws', () => {
  it('the estimate lies in its interval, whatever was answered', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { theta, standardError, low, high } = estimateAbility(given);
        expect(low).toBeLessThan(theta);
        expect(theta).toBeLessThan(high);
        expect(standardError).toBeGreaterThan(0);
      }),
    );
  });

  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(estimateAbility(given.toReversed()).theta).toBeCloseTo(estimateAbility(given).theta, 10);
      }),
    );
  });

  it('one more right answer raises it, one more wrong one lowers it', () => {
    fc.assert(
      fc.property(answers, answer, (given, more) => {
        const { theta } = estimateAbility(given);
        expect(estimateAbility([...given, { ...more, isRight: true }]).theta).toBeGreaterThan(theta);
        expect(estimateAbility([...given, { ...more, isRight: false }]).theta).toBeLessThan(theta);
      }),
    );
  });
});

it('without answers is the prior: middling, and hardly known', () => {
  const { theta, standardError, low, high } = estimateAbility([]);
  expect(theta).toBeCloseTo(0, 10);
  expect(standardError).toBeCloseTo(2, 1);
  expect(low).toBeCloseTo(-3.9, 0);
  expect(high).toBeCloseTo(3.9, 0);
});

it('says "I do not know" and a wrong guess speak alike: the odds of either differ by guessing alone', () => {
  const easy = { difficulty: -1, guessing: 1 / 3, isRight: true };
  const wrong = { difficulty: 0, isRight: false };
  const guessed = estimateAbility([easy, { ...wrong, guessing: 1 / 3 }]);
  const passed = estimateAbility([easy, { ...wrong, guessing: 0 }]);
  expect(guessed.theta).toBeCloseTo(passed.theta, 10);
});
