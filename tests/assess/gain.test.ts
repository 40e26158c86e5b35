import { describe, expect, it } from 'vitest';
import type { Estimate } from '#lib/assess/estimate-ability.ts';
import { buildGain } from '#lib/assess/gain.ts';

const estimate = (theta: number, standardError = 0.5): Estimate => ({ theta, standardError, low: 0, high: 0 });

describe('the difference of two tests', () => {
  it('is as uncertain as both together', () => {
    const { difference, low, high } = buildGain(estimate(0, 0.3), estimate(1, 0.4));
    expect(difference).toBe(1);
    expect(high - low).toBeCloseTo(2 * 1.96 * 0.5, 3);
  });

  it.each([
    [0, 2, 'gain'],
    [2, 0, 'loss'],
    [0, 1, 'may-be-chance'],
  ] as const)('from %f to %f logits: %s', (before, after, verdict) => {
    expect(buildGain(estimate(before), estimate(after)).verdict).toBe(verdict);
  });
});
