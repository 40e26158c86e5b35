/** What has changed between two tests: the difference of two estimates, whose errors have nothing to do with each other. */
import type { Estimate } from './estimate-ability.ts';

/** In logits, with its 95 % interval. */
export interface Gain {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: 'gain' | 'loss' | 'may-be-chance';
}

/** The normal deviate that leaves 2.5 % beyond it. */
const z = 1.959964;

export function buildGain(before: Estimate, after: Estimate): Gain {
  const difference = after.theta - before.theta;
  const half = z * Math.hypot(before.standardError, after.standardError);
  const [low, high] = [difference - half, difference + half];
  return { difference, low, high, verdict: low > 0 ? 'gain' : high < 0 ? 'loss' : 'may-be-chance' };
}
