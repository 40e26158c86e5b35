/** The way from a chronology to a practice of what it shows. */
import { idOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import type { TimelineChoice } from '#lib/timeline/timeline-choice.ts';
import { printPracticeLink } from './practice-link.ts';

export interface DatedPractice {
  readonly href: ReturnType<typeof printPracticeLink>;
  /** True where it is of what is shown and of nothing else; else of all that is chosen, with a date or without. */
  readonly isExact: boolean;
}

interface Shown {
  readonly dossierId: string;
  readonly sources: readonly { readonly id: string; readonly letter: string }[];
  readonly choice: TimelineChoice;
  /** The facts on screen. */
  readonly seen: readonly TimelineEntry[];
}

/** Longer ones break where they are passed on. */
const longestLink = 2_000;

/** By the facts themselves while a link can hold them, else by what is chosen of all time; undefined where neither can say it. */
export function linkDated({ dossierId, sources, choice, seen }: Shown): DatedPractice | undefined {
  if (seen.length === 0) return undefined;
  const exact = printPracticeLink(dossierId, { facts: seen.map(idOf) });
  if (exact.length <= longestLink) return { href: exact, isExact: true };
  if (!choice.isAll || choice.at !== '') return undefined;
  const href = printPracticeLink(dossierId, {
    sources: sources.filter(({ letter }) => choice.letters.includes(letter)).map(({ id }) => id),
    standings: choice.standings,
    entities: choice.entity === '' ? [] : [choice.entity],
  });
  return { href, isExact: false };
}
