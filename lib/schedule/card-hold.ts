/** What keeps a card from being asked: a suspension until it is freed, a burial until the learner's next day. */
import type { EventId } from '#lib/core/ids.ts';

export interface CardHold {
  readonly suspended?: 'by-learner' | 'as-leech';
  /** The learning day for the rest of which the card was buried. */
  readonly buriedOnDay?: number;
  /** The burial, to be taken back. */
  readonly burial?: EventId;
  /** The learning day on which it was last freed. */
  readonly freedOnDay?: number;
  /** Lapses when the card was last freed: it becomes a leech again only after some more. */
  readonly freedAtLapses?: number;
  /** Of the last of these events, so that a later one comes after it even when the clock was set back. */
  readonly atMillis: number;
}

export function isHeld(hold: CardHold | undefined, today: number): boolean {
  return hold !== undefined && (hold.suspended !== undefined || (hold.buriedOnDay ?? -Infinity) >= today);
}

/** As in Anki: after eight lapses studying a card on costs more than it gives, and after every four more once it was freed. */
export const leechLapses = 8;
const moreLapses = 4;

export function isLeech(lapses: number, hold: CardHold | undefined): boolean {
  return lapses >= Math.max(leechLapses, (hold?.freedAtLapses ?? -Infinity) + moreLapses);
}
