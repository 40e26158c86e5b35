/**
 * Progress is the sum over cards of what each card's events add up to. To take in new events, a card's old share is
 * taken out and its new share put in, so that live state and replay from the start are the same by construction.
 */
import type { CardId } from '#lib/core/ids.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { isCardEvent, type CardEvent, type ReviewEvent } from '#lib/reviews/review-event.ts';
import { addTallies, emptyTally, foldCard, type CardFold, type DayTally } from './fold-card.ts';

export interface ProgressState {
  readonly cards: ReadonlyMap<CardId, CardProgress>;
  /** By learning day; days without reviews are absent. */
  readonly days: ReadonlyMap<number, DayTally>;
}

/** Of the fold's meaning: a snapshot of another version is dropped and the log read from the start. */
export const foldVersion = '1';

export const emptyProgress: ProgressState = { cards: new Map(), days: new Map() };

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
  const days = new Map(state.days);
  for (const { card, before, after } of changes) {
    const fold = foldCard(after);
    addShare(days, foldCard(before), -1);
    addShare(days, fold, 1);
    if (fold.progress === undefined) cards.delete(card);
    else cards.set(card, fold.progress);
  }
  return { cards, days };
}

function addShare(days: Map<number, DayTally>, fold: CardFold, sign: 1 | -1): void {
  for (const [day, tally] of fold.days) {
    const sum = addTallies(days.get(day) ?? emptyTally, tally, sign);
    if (sum.reviews === 0) days.delete(day);
    else days.set(day, sum);
  }
}
