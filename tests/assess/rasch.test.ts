import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceKnown, chanceRight, information } from '#lib/assess/rasch.ts';

const logit = fc.double({ min: -4, max: 4, noNaN: true });
const chance = fc.double({ min: 0, max: 0.5, noNaN: true });

describe('the chance of a right answer', () => {
  it('rises with ability, falls with difficulty, and is never below guessing', () => {
    fc.assert(
      fc.property(logit, logit, chance, (theta, difficulty, guessing) => {
        const item = { difficulty, guessing };
        const right = chanceRight(theta, item);
        expect(chanceRight(theta + 0.1, item)).toBeGreaterThan(right);
        expect(chanceRight(theta, { guessing, difficulty: difficulty + 0.1 })).toBeLessThan(right);
        expect(right).toBeGreaterThan(guessing);
        expect(right).toBeLessThan(1);
      }),
    );
  });

  it('is half way between guessing and certainty where ability and difficulty meet', () => {
    expect(chanceRight(0.7, { difficulty: 0.7, guessing: 0 })).toBe(0.5);
    expect(chanceRight(0.7, { difficulty: 0.7, guessing: 1 / 3 })).toBeCloseTo(2 / 3);
  });

  it('is the Rasch curve averaged over a prior that may be off by half a logit', () => {
    for (const distance of [-3, -1, 0, 0.5, 2]) {
      let [sum, weights] = [0, 0];
      for (let error = -3; error <= 3; error += 0.01) {
        const weight = Math.exp(-0.5 * (error / 0.5) ** 2);
        sum += weight / (1 + Math.exp(error - distance));
        weights += weight;
      }
      expect(Math.abs(chanceKnown(distance, 0) - sum / weights)).toBeLessThan(0.003);
    }
  });
});

describe('information', () => {
  it('is the squared slope over the variance of an answer', () => {
    fc.assert(
      fc.property(logit, logit, chance, (theta, difficulty, guessing) => {
        const item = { difficulty, guessing };
        const step = 1e-5;
        const slope = (chanceRight(theta + step, item) - chanceRight(theta - step, item)) / (2 * step);
        const right = chanceRight(theta, item);
        expect(information(theta, item)).toBeCloseTo(slope ** 2 / (right * (1 - right)), 5);
      }),
    );
  });

  it('is less where guessing is easier', () => {
    expect(information(0, { difficulty: 0, guessing: 0.5 })).toBeLessThan(
      information(0, { difficulty: 0, guessing: 0.02 }),
    );
  });
});
