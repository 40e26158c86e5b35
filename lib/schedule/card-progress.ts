/** What the log says of one card: its memory, and what the next choice needs to know. */
import type { ItemId } from '#lib/core/ids.ts';
import type { CardMemory } from './scheduler.ts';

/** Whether the latest answer to questions of one kind was right, and on which learning day it was given. */
export interface KindAnswer {
  readonly kind: string;
  readonly isRight: boolean;
  readonly day: number;
}

export interface CardProgress {
  readonly memory: CardMemory;
  readonly lastItem: ItemId;
  readonly lastRight: boolean;
  /** One for each kind of question that has asked the card, the latest last. */
  readonly kinds: readonly KindAnswer[];
  /** Learning days (see `learning-day.ts`) of the first and of the latest review. */
  readonly firstDay: number;
  readonly lastDay: number;
}
