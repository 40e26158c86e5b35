/** In how many kinds each card can be asked: the more, the less a learner learns the question instead of the thing. */
import type { CardId } from '#lib/core/ids.ts';
import type { Kind } from '#lib/items/item-kinds.ts';
import type { Bank } from './build-bank.ts';
import type { StudyCard } from './study-card.ts';

/** Whatever is worth knowing is asked in so many kinds at least. */
export const fewestKinds = 3;

export function listKindsOfCards({ cards, items }: Bank): { card: StudyCard; kinds: readonly Kind[] }[] {
  const kinds = new Map<CardId, Set<Kind>>(cards.map(({ id }) => [id, new Set()]));
  for (const { card, kind } of items) kinds.get(card)?.add(kind);
  return cards.map((card) => ({ card, kinds: [...(kinds.get(card.id) ?? [])] }));
}
