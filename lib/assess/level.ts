/** What an item asks of the learner: to recall, to understand how things hang together, or to read a source critically. */
import type { Item } from '#lib/items/item-kinds.ts';

export const levels = ['recall', 'understanding', 'critical-reading'] as const;

export type Level = (typeof levels)[number];

/** In words, for screens and tables. */
export const levelNames: Record<Level, string> = {
  recall: 'recall',
  understanding: 'understanding',
  'critical-reading': 'reading critically',
};

/** By template: what is asked, not how it is answered. */
const levelOfTemplate: Readonly<Record<string, Level>> = {
  // Causes, sizes and sequences
  why: 'understanding',
  compare: 'understanding',
  estimate: 'understanding',
  order: 'understanding',
  // Whose word it is, what sort of word, and what another source makes of it
  who: 'critical-reading',
  speakers: 'critical-reading',
  source: 'critical-reading',
  standing: 'critical-reading',
  disagree: 'critical-reading',
  fate: 'critical-reading',
};

/** A template that the table does not name asks for things to be remembered. */
export function levelOf({ template }: Pick<Item, 'template'>): Level {
  return levelOfTemplate[template] ?? 'recall';
}
