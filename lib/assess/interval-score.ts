/**
 * How good an 80 % interval for a figure is: its width, and ten times the distance by which it misses, on a log scale, so
 * that being off by a factor counts alike for millions and billions. Smaller is better, and to state what one believes
 * is the best policy (Gneiting and Raftery, JASA 102, 2007, eq. 43).
 */
export interface StatedInterval {
  readonly low: number;
  readonly high: number;
}

/** The share of intervals that should hold the figure. */
export const statedShare = 0.8;
const miss = 1 - statedShare;

/** All three above 0. */
export function scoreInterval({ low, high }: StatedInterval, truth: number): number {
  const [l, u, x] = [Math.log(low), Math.log(high), Math.log(truth)];
  return u - l + (2 / miss) * (Math.max(l - x, 0) + Math.max(x - u, 0));
}

export const holds = ({ low, high }: StatedInterval, truth: number) => low <= truth && truth <= high;
