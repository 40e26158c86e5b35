/** A question that asks a card, or the one with that id, so that a list can name it. */
import type { CardId, ItemId } from '#lib/core/ids.ts';
import type { SentBank } from '#lib/generate/bank-lines.ts';

export function findQuestion(card: CardId, banks: readonly SentBank[], item?: ItemId): string | undefined {
  const items = banks.flatMap((bank) => bank.itemsOf(card));
  return (items.find(({ id }) => id === item) ?? items[0])?.stem;
}
