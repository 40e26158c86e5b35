/** The ordering questions of a bank by the happenings they order, so that a chronology can lead to them. */
import type { Item } from '#lib/items/item-kinds.ts';
import { printPracticeItems, printSetLink } from './practice-link.ts';

export interface OrderingTask {
  /** Names the question in a practice link. */
  readonly mark: string;
  /** The happening it hangs on first, then those it is set among. */
  readonly facts: readonly string[];
}

export function listOrderings(items: readonly Item[]): OrderingTask[] {
  return items
    .filter(({ kind }) => kind === 'ordering')
    .map((item) => ({ mark: printPracticeItems([item]), facts: item.facts }));
}

/** A link to a practice of these; each hangs on one of the happenings. Undefined where there is none. */
export function linkOrderings(dossierId: string, tasks: readonly OrderingTask[], happenings: ReadonlySet<string>) {
  const marks = tasks.filter(({ facts: [main = ''] }) => happenings.has(main)).map(({ mark }) => mark);
  if (marks.length === 0) return undefined;
  return { count: marks.length, href: printSetLink(dossierId, marks.join('.'), 0) };
}
