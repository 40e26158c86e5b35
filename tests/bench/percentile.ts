/** The value that so many of a hundred do not pass. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(Math.ceil((sorted.length * share) / 100), sorted.length) - 1];
  if (value === undefined) throw new Error('A percentile of no measurements was asked for.');
  return value;
}
