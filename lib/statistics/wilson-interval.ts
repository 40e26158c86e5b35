/** How sure a share is: the 95 % interval of Wilson (1927) for so many of so many. It stays within 0 and 1 and works for small n. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964;

/** Of nothing, anything may be true. */
export function wilsonInterval(right: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = right / total;
  const weight = 1 + z ** 2 / total;
  const centre = (share + z ** 2 / (2 * total)) / weight;
  const half = (z / weight) * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  return { low: Math.max(centre - half, 0), high: Math.min(centre + half, 1) };
}
