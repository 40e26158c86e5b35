import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, scoreInterval } from '#lib/assess/interval-score.ts';
import { buildRandom } from '#lib/core/random.ts';
import { drawNormal } from '#tests/builders/simulate-check.ts';

const positive = fc.double({ min: 1e-3, max: 1e12, noNaN: true });

describe('laws', () => {
  it('millions and billions count alike: only factors matter', () => {
    fc.assert(
      fc.property(positive, positive, positive, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (a, b, x, factor) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(scoreInterval({ low: low * factor, high: high * factor }, x * factor)).toBeCloseTo(
          scoreInterval({ low, high }, x),
          6,
        );
      }),
    );
  });

  it('of intervals that hold the truth the narrower is better; one that misses pays ten times the distance', () => {
    expect(scoreInterval({ low: 10, high: 20 }, 15)).toBeCloseTo(Math.log(2));
    expect(scoreInterval({ low: 10, high: 20 }, 40)).toBeCloseTo(Math.log(2) + 10 * Math.log(2));
    expect(scoreInterval({ low: 10, high: 20 }, 5)).toBeCloseTo(Math.log(2) + 10 * Math.log(2));
  });

  it('nobody gains by stating narrower or wider intervals than they believe', () => {
    const random = buildRandom('intervals');
    const truths = Array.from({ length: 5_000 }, () => Math.exp(drawNormal(random)));
    const meanFor = (deviates: number) => {
      const interval = { low: Math.exp(-deviates), high: Math.exp(deviates) };
      return truths.reduce((sum, truth) => sum + scoreInterval(interval, truth), 0) / truths.length;
    };
    // 80 % of a normal distribution lie within 1.28 standard deviations.
    for (const other of [0.5, 0.9, 1.8, 2.5]) expect(meanFor(1.2816)).toBeLessThan(meanFor(other));
  });
});

it('an interval holds its own ends', () => {
  expect([10, 15, 20].every((truth) => holds({ low: 10, high: 20 }, truth))).toBe(true);
  expect(holds({ low: 10, high: 20 }, 21)).toBe(false);
});
