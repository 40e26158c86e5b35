/** The 95 % interval of a share, which stays honest for few answers (Wilson, JASA 22, 1927). */
export interface Share {
  readonly hits: number;
  readonly count: number;
  /** 0 to 1; without answers anything is possible. */
  readonly low: number;
  readonly high: number;
}

/** The normal deviate that leaves 2.5 % beyond it. */
const z = 1.959964;

export function buildShare(hits: number, count: number): Share {
  if (count === 0) return { hits, count, low: 0, high: 1 };
  const p = hits / count;
  const scale = 1 + z ** 2 / count;
  const middle = (p + z ** 2 / (2 * count)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / count + z ** 2 / (4 * count ** 2));
  // Rounding must not put the share itself outside.
  return { hits, count, low: Math.min(Math.max(middle - half, 0), p), high: Math.max(Math.min(middle + half, 1), p) };
}
