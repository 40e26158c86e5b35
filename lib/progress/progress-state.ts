/**
 * Progress is the sum over cards of what each card's events add up to. To take in new events, a card's old share is
 * taken out and its new share put in, so that live state and replay from the start are the same by construction.
 */
import type { CardId } from '#lib/core/ids.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { CardHold } from '#lib/schedule/card-hold.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { isCardEvent, type CardEvent, type ReviewEvent } from '#lib/reviews/review-event.ts';
import { addTallies, emptyTally, type DayTally } from './day-tally.ts';
import { foldCard, type CardFold, type Flag } from './fold-card.ts';
import { addCount } from './fold-waits.ts';

export interface ProgressState {
  readonly cards: ReadonlyMap<CardId, CardProgress>;
  /** Cards that are or were buried or suspended. */
  readonly holds: ReadonlyMap<CardId, CardHold>;
  readonly flags: ReadonlyMap<CardId, readonly Flag[]>;
  /** By learning day; days without reviews are absent. */
  readonly days: ReadonlyMap<number, DayTally>;
  /** By learning day, waits that begin on it less those that ended the day before (see `fold-waits.ts`), but for waits that go on. */
  readonly waits: ReadonlyMap<number, number>;
}

/** Of the fold's meaning: a snapshot of another version is dropped and the log read from the start. */
export const foldVersion = '7';

export const emptyProgress: ProgressState = {
  cards: new Map(),
  holds: new Map(),
  flags: new Map(),
  days: new Map(),
  waits: new Map(),
};

/** Replay from the start. */
export function foldLog(events: readonly ReviewEvent[]): ProgressState {
  const byCard = groupBy(events.filter(isCardEvent), ({ card }) => card);
  return replaceCards(
    emptyProgress,
    [...byCard.values()].flatMap((after) => (after[0] ? [{ card: after[0].card, before: [], after }] : [])),
  );
}

export interface CardChange {
  readonly card: CardId;
  /** All events of the card that the state has taken in. */
  readonly before: readonly CardEvent[];
  /** The same and the new ones. */
  readonly after: readonly CardEvent[];
}

export function replaceCards(state: ProgressState, changes: readonly CardChange[]): ProgressState {
  const cards = new Map(state.cards);
  const holds = new Map(state.holds);
  const flags = new Map(state.flags);
  const days = new Map(state.days);
  const waits = new Map(state.waits);
  for (const { card, before, after } of changes) {
    const [past, fold] = [foldCard(before), foldCard(after)];
    addShare(days, past, -1);
    addShare(days, fold, 1);
    for (const [day, count] of past.waits) addCount(waits, day, -count);
    for (const [day, count] of fold.waits) addCount(waits, day, count);
    setOrDelete(cards, card, fold.progress);
    setOrDelete(holds, card, fold.hold);
    setOrDelete(flags, card, fold.flags.length > 0 ? fold.flags : undefined);
  }
  return { cards, holds, flags, days, waits };
}

function setOrDelete<V>(map: Map<CardId, V>, card: CardId, value: V | undefined): void {
  if (value === undefined) map.delete(card);
  else map.set(card, value);
}

function addShare(days: Map<number, DayTally>, fold: CardFold, sign: 1 | -1): void {
  for (const [day, tally] of fold.days) {
    const sum = addTallies(days.get(day) ?? emptyTally, tally, sign);
    if (sum.reviews === 0) days.delete(day);
    else days.set(day, sum);
  }
}
