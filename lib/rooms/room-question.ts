/** A question as a room holds it: the item with its options in the room's own order, and what may be told once it is over. */
import type { BankFact } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';

export interface RoomQuestion {
  /** Its id is the room's own, such as `q3`: the bank is public, so nothing before the reveal may lead back to it. */
  readonly item: Item;
  /** The card and item of the bank, told at the reveal, so that a player can take them into their own reviews. */
  readonly origin: { readonly dossier: string; readonly card: string; readonly item: string };
  /** The facts behind it, the asked one first. */
  readonly facts: readonly BankFact[];
  /** By name. */
  readonly topics: readonly string[];
  /** Seconds with the timer on. */
  readonly seconds: number;
}
