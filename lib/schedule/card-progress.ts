/** What the log says of one card: its memory, and what the next choice needs to know. */
import type { ItemId } from '#lib/core/ids.ts';
import type { CardMemory } from './scheduler.ts';

export interface CardProgress {
  readonly memory: CardMemory;
  readonly lastItem: ItemId;
  readonly lastRight: boolean;
  /** Learning days (see `learning-day.ts`) of the first and of the latest review. */
  readonly firstDay: number;
  readonly lastDay: number;
}
