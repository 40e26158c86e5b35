'use client';
/** Below a question that is over: a fault in it noted, and what is known of its card, on one's own device. */
import { storedCardId, storedItemId } from '#lib/core/ids.ts';
import type { ItemView } from '#lib/items/item-kinds.ts';
import type { Disclosure } from '#lib/rooms/view/room-view.ts';
import { CardTools } from '../../cards/card-tools.tsx';

interface ResultToolsProps {
  readonly view: ItemView | undefined;
  /** Undefined while there is nothing to tell; a note that is being written then stays open. */
  readonly disclosure: Disclosure | undefined;
}

export function ResultTools({ view, disclosure }: ResultToolsProps) {
  return <CardTools item={view && disclosure && nameItem(view, disclosure)} hasKeys />;
}

function nameItem({ stem }: ItemView, { answer, origin: { card, item } }: Disclosure) {
  return { id: storedItemId(item), card: storedCardId(card), stem, feedback: { answer } };
}
