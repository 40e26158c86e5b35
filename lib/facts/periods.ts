/** Facts in order of date, by the year they belong to; what spans several years stands under the span. */
import { knownDate } from '#lib/core/partial-date.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { Fact } from './dossier.ts';

export interface Period {
  /** For an address within a page. */
  readonly id: string;
  /** "2014", "2019–2021", or "Undated". */
  readonly label: string;
  readonly facts: readonly Fact[];
}

/** By the years of each fact's main date, within them by its first day and its last; what has no date comes last. */
export function groupByPeriod(facts: readonly Fact[]): Period[] {
  const dated = facts.flatMap((fact) => fact.dates.slice(0, 1).map(({ date }) => placeInTime(fact, date)));
  const sorted = dated.toSorted(
    (a, b) => a.from - b.from || a.to - b.to || a.firstDay - b.firstDay || a.lastDay - b.lastDay,
  );
  const periods = [...groupBy(sorted, ({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))];
  const undated = facts.filter(({ dates }) => dates.length === 0);
  return [
    ...periods.map(([label, group]) => ({
      id: `in-${label.replace('–', '-')}`,
      label,
      facts: group.map(({ fact }) => fact),
    })),
    ...(undated.length === 0 ? [] : [{ id: 'undated', label: 'Undated', facts: undated }]),
  ];
}

function placeInTime(fact: Fact, text: string) {
  const { firstDay, lastDay } = knownDate(text);
  return { fact, firstDay, lastDay, from: yearOf(firstDay), to: yearOf(lastDay) };
}

/** Days are counted from 1 January 1970. */
function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
