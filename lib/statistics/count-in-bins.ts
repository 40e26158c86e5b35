/** How values are spread: how many lie in each bin. */
export interface Bin {
  /** Included; the first bin takes what is lower as well. */
  readonly from: number;
  /** Not included; `Infinity` for the last one. */
  readonly to: number;
  readonly count: number;
}

/** `bounds` ascend and are the lower ends of the bins. */
export function countInBins(values: readonly number[], bounds: readonly number[]): Bin[] {
  return bounds.map((from, at) => {
    const to = bounds[at + 1] ?? Infinity;
    const lowest = at === 0 ? -Infinity : from;
    return { from, to, count: values.filter((value) => value >= lowest && value < to).length };
  });
}
