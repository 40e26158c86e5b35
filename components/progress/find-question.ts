/** A question that asks a card, or the one with that id, so that a list can name it. */
import type { CardId, ItemId } from '#lib/core/ids.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';

export function findQuestion(card: CardId, banks: readonly StudyBank[], item?: ItemId): string | undefined {
  const items = banks.flatMap((bank) => bank.items).filter((each) => each.card === card);
  return (items.find(({ id }) => id === item) ?? items[0])?.stem;
}
