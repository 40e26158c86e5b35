/** What every newcomer is asked first. It hangs on the cards alone, so a page can show it before the log is open and the bank is there. */
import type { CardId } from '#lib/core/ids.ts';
import { viewItem } from '#lib/items/answer-item.ts';
import type { Item, Kind } from '#lib/items/item-kinds.ts';
import { pickFirstCard, type QueueCard } from './pick-card.ts';
import { pickItem } from './pick-item.ts';

export interface FirstQuestion {
  readonly kind: Kind;
  readonly stem: string;
}

/** Kept on a device on which something has been answered: whoever learns there is asked something else first. */
export const begunName = 'dossier-begun';

/** On the document of such a device, from its first frame on. */
export const begunClass = 'begun';

/** `undefined` where there are no cards. */
export function findFirstQuestion(
  cards: readonly QueueCard[],
  itemsOf: (card: CardId) => readonly Item[],
): FirstQuestion | undefined {
  const card = pickFirstCard(cards);
  const item = card && pickItem(itemsOf(card.id), undefined);
  return item && { kind: item.kind, stem: viewItem(item).stem };
}
