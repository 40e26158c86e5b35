/**
 * A bank as it is sent: a line for all but its items, then a line of items for each card, in the cards’ order. A session
 * begins with one question, so a line is parsed when its card is asked for, and the whole only where all of it is wanted.
 */
import type { CardId } from '#lib/core/ids.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import type { StudyBank } from './study-bank.ts';

export interface SentBank extends StudyBank {
  /** None for a card of another bank. */
  itemsOf(card: CardId): readonly Item[];
}

export function printBank({ items, ...head }: StudyBank): string {
  const byCard = groupBy(items, ({ card }) => card);
  return [head, ...head.cards.map(({ id }) => byCard.get(id) ?? [])].map((line) => JSON.stringify(line)).join('\n');
}

/** `text` is what `printBank` made, of the same build: there is no border to check at. */
export function readBank(text: string): SentBank {
  const [first = '', ...lines] = text.split('\n');
  const head: Omit<StudyBank, 'items'> = JSON.parse(first);
  const lineOf = new Map(head.cards.map(({ id }, at) => [id, lines[at]]));
  const parsed = new Map<CardId, readonly Item[]>();
  const itemsOf = (card: CardId): readonly Item[] => {
    const known = parsed.get(card);
    if (known) return known;
    const items: readonly Item[] = JSON.parse(lineOf.get(card) ?? '[]');
    parsed.set(card, items);
    return items;
  };
  let all: readonly Item[] | undefined;
  return {
    ...head,
    itemsOf,
    get items() {
      return (all ??= head.cards.flatMap(({ id }) => itemsOf(id)));
    },
  };
}
