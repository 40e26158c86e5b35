/** What was found, by sort: names before what is said of them, the best few of each. */
import { groupBy } from '#lib/core/unique.ts';
import type { SearchEntry } from './search-entry.ts';

export interface ResultGroup {
  readonly type: SearchEntry['type'];
  readonly items: readonly SearchEntry[];
}

/** In the order of the screen, with how many of each are shown. */
const most: readonly (readonly [type: SearchEntry['type'], count: number])[] = [
  ['entity', 6],
  ['source', 5],
  ['term', 4],
  ['fact', 10],
];

export function groupResults(found: readonly SearchEntry[]): ResultGroup[] {
  const groups = groupBy(found, ({ type }) => type);
  return most
    .map(([type, count]) => ({ type, items: (groups.get(type) ?? []).slice(0, count) }))
    .filter(({ items }) => items.length > 0);
}
