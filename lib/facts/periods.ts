/** Facts in order of date, by the year they belong to; what spans several years stands under the span. */
import { groupByYears } from '#lib/core/group-by-years.ts';
import { knownDate } from '#lib/core/partial-date.ts';
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
  const dated = facts.flatMap((fact) => fact.dates.slice(0, 1).map(({ date }) => ({ fact, date: knownDate(date) })));
  const undated = facts.filter(({ dates }) => dates.length === 0);
  return [
    ...[...groupByYears(dated, ({ date }) => date)].map(([label, group]) => ({
      id: `in-${label.replace('–', '-')}`,
      label,
      facts: group.map(({ fact }) => fact),
    })),
    ...(undated.length === 0 ? [] : [{ id: 'undated', label: 'Undated', facts: undated }]),
  ];
}
