/** Whether keys stand in every place equally often, by Pearson's χ² over questions with one key and as many options. */
import { groupBy } from '#lib/core/unique.ts';
import type { Choice } from './audit-bank.ts';

export interface PositionRow {
  readonly options: number;
  readonly counts: readonly number[];
  readonly chiSquared: number;
  /** The value that a uniform bank stays under 19 times in 20. */
  readonly limit: number;
}

/** Upper 5 percent points of χ² with 1 to 5 degrees of freedom (Abramowitz and Stegun, table 26.8). */
const limits = [3.841, 5.991, 7.815, 9.488, 11.07];

export function countKeyPositions(choices: readonly Choice[]): PositionRow[] {
  const single = choices.filter(({ isKey }) => isKey.filter(Boolean).length === 1);
  return [...groupBy(single, ({ isKey }) => String(isKey.length)).values()]
    .map((group) => {
      const options = group[0]?.isKey.length ?? 0;
      const counts = Array.from({ length: options }, (_, place) => group.filter(({ isKey }) => isKey[place]).length);
      const expected = group.length / options;
      const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      return { options, counts, chiSquared, limit: limits[options - 2] ?? Infinity };
    })
    .toSorted((a, b) => a.options - b.options);
}
