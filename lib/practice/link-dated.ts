/** The way from a chronology to a practice of what it shows. */
import { idOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import type { TimelineChoice } from '#lib/timeline/timeline-choice.ts';
import { printPracticeLink } from './practice-link.ts';

type Href = ReturnType<typeof printPracticeLink>;

/** Of the facts on screen that are asked, so many, and of nothing else; or of all that is chosen, with a date or without. */
export type DatedPractice =
  | { readonly type: 'exact'; readonly href: Href; readonly count: number }
  | { readonly type: 'chosen'; readonly href: Href }
  | { readonly type: 'unasked' | 'too-many' };

interface Shown {
  readonly dossierId: string;
  readonly sources: readonly { readonly id: string; readonly letter: string }[];
  readonly choice: TimelineChoice;
  /** The facts on screen. */
  readonly seen: readonly TimelineEntry[];
  /** Ids of facts that no question hangs on. */
  readonly unasked: readonly string[];
}

/** Longer ones break where they are passed on. */
const longestLink = 2_000;

/** By the facts themselves while a link can hold them, else by what is chosen of all time, where that says it. */
export function linkDated({ dossierId, sources, choice, seen, unasked }: Shown): DatedPractice {
  const facts = seen.map(idOf).filter((id) => !unasked.includes(id));
  if (facts.length === 0) return { type: 'unasked' };
  const exact = printPracticeLink(dossierId, { facts });
  if (exact.length <= longestLink) return { type: 'exact', href: exact, count: facts.length };
  if (!choice.isAll || choice.at !== '') return { type: 'too-many' };
  const href = printPracticeLink(dossierId, {
    sources: sources.filter(({ letter }) => choice.letters.includes(letter)).map(({ id }) => id),
    standings: choice.standings,
    entities: choice.entity === '' ? [] : [choice.entity],
  });
  return { type: 'chosen', href };
}

/** Some facts only repeat what another source is asked for, or hold nothing to be asked. */
export function listUnasked(entries: readonly TimelineEntry[], items: readonly Item[]): string[] {
  const asked = new Set(items.map(({ facts: [main] }) => main));
  return entries.map(idOf).filter((id) => !asked.has(id));
}
