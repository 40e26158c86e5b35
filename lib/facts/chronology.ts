/** The chronology of a dossier: labelled happenings in the order of their dates, with every source that tells them. */
import { knownDate, type PartialDate } from '#lib/core/partial-date.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { DossierIndex, Fact } from './dossier.ts';
import { findWitnesses, type Witnesses } from './witnesses.ts';

export interface ChronologyEntry extends Witnesses {
  readonly label: string;
  readonly date: PartialDate;
  /** How the date is known: stated in the source, or worked out. */
  readonly isInferred: boolean;
  readonly fact: Fact;
}

export interface ChronologyYear {
  readonly year: number;
  readonly entries: readonly ChronologyEntry[];
}

/** By the year in which each began, the earliest first; within a year by first day, then by last. */
export function buildChronology(index: DossierIndex): ChronologyYear[] {
  const entries = index.dossier.facts.flatMap((fact): ChronologyEntry[] => {
    const [main] = fact.dates;
    if (fact.label === undefined || main === undefined) return [];
    const date = knownDate(main.date);
    return [{ label: fact.label, date, isInferred: main.basis === 'inferred', fact, ...findWitnesses(fact, index) }];
  });
  const sorted = entries.toSorted((a, b) => a.date.firstDay - b.date.firstDay || a.date.lastDay - b.date.lastDay);
  return [...groupBy(sorted, ({ date }) => String(yearOf(date)))].map(([year, group]) => ({
    year: Number(year),
    entries: group,
  }));
}

/** Days are counted from 1 January 1970. */
function yearOf({ firstDay }: PartialDate): number {
  return new Date(firstDay * 86_400_000).getUTCFullYear();
}
