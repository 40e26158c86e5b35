/** Searching a list that ascends by a number: what is nearest to a value, without reading the whole list. */

/** At most `count` entries with the smallest distance to `value`, nearest first. `list` ascends by `place`. */
export function pickNearest<T>(list: readonly T[], place: (entry: T) => number, value: number, count: number): T[] {
  let above = firstAtLeast(list, place, value);
  let below = above - 1;
  const nearest: T[] = [];
  while (nearest.length < count) {
    const lower = list[below];
    const upper = list[above];
    if (lower === undefined && upper === undefined) break;
    const takeLower = upper === undefined || (lower !== undefined && value - place(lower) <= place(upper) - value);
    const next = takeLower ? lower : upper;
    if (next !== undefined) nearest.push(next);
    if (takeLower) below--;
    else above++;
  }
  return nearest;
}

function firstAtLeast<T>(list: readonly T[], place: (entry: T) => number, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && place(entry) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
