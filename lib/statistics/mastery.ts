/** Mastery means recall: not that an answer was picked from a list, but that it was produced, on another day, and that it will last. */
import type { CardId } from '#lib/core/ids.ts';
import { itemKinds, kinds } from '#lib/items/item-kinds.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import type { Scheduler } from '#lib/schedule/scheduler.ts';

export const surestRecall = 0.9;
export const firmestDays = 21;
/** A firm memory has room to fade, but not to be forgotten: a card long overdue is mastered no more. */
export const firmRecall = 0.7;

const recallKinds: ReadonlySet<string> = new Set(kinds.filter((kind) => itemKinds[kind].demand === 'recall'));

/**
 * The latest question that asked for recall was answered right on a later learning day than the card's first, the card is past
 * its learning steps, and recall now is likely: whatever was answered just now is recalled, so that alone says nothing.
 */
export function isMastered(
  { kinds: answered, memory, firstDay }: CardProgress,
  scheduler: Scheduler,
  nowMillis: number,
): boolean {
  const latest = answered.findLast(({ kind }) => recallKinds.has(kind));
  if (latest?.isRight !== true || latest.day <= firstDay || memory.intervalDays < 1) return false;
  const fewest = memory.stabilityDays >= firmestDays ? firmRecall : surestRecall;
  return scheduler.retrievability(memory, nowMillis) >= fewest;
}

export interface GroupMastery {
  readonly name: string;
  readonly cards: number;
  readonly begun: number;
  readonly mastered: number;
}

/** Groups in the order in which the cards bring them; a card may be in several. */
export function countMastery<C extends { readonly id: CardId }>(
  cards: readonly C[],
  groupsOf: (card: C) => readonly string[],
  known: { readonly begun: (card: CardId) => boolean; readonly mastered: (card: CardId) => boolean },
): GroupMastery[] {
  const groups = new Map<string, GroupMastery>();
  for (const card of cards) {
    for (const name of groupsOf(card)) {
      const group = groups.get(name) ?? { name, cards: 0, begun: 0, mastered: 0 };
      groups.set(name, {
        name,
        cards: group.cards + 1,
        begun: group.begun + (known.begun(card.id) ? 1 : 0),
        mastered: group.mastered + (known.mastered(card.id) ? 1 : 0),
      });
    }
  }
  return [...groups.values()];
}
