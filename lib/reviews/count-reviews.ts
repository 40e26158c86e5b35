/**
 * What comes with an answer that counts in the schedule, whichever screen it was given on: its card's due day is moved to a
 * lighter one where the learner has such days, and a card that the lapse has made a leech is suspended.
 */
import { storedEventId, type CardId } from '#lib/core/ids.ts';
import { uniqueBy } from '#lib/core/unique.ts';
import { isHeld, isLeech, type CardHold } from '#lib/schedule/card-hold.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import type { LoadSpread } from '#lib/schedule/pick-shift.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { planShift } from '#lib/schedule/plan-shift.ts';
import type { Scheduler } from '#lib/schedule/scheduler.ts';
import type { CardEvent, Review, ReviewEvent } from './review-event.ts';

/** Of the learner: the settings as they are at that moment, and the progress as it stands. */
export interface CountingPorts {
  scheduler(): Scheduler;
  /** Undefined while due days stay where the scheduler puts them. */
  spread(): LoadSpread | undefined;
  progressOf(card: CardId): CardProgress | undefined;
  holdOf(card: CardId): CardHold | undefined;
  /** Resolves when the progress has taken the events in. */
  record(events: readonly ReviewEvent[]): Promise<void>;
}

/** What has become of cards that were counted: how many there are, and how many of them come up today or are kept back. */
export interface CountedCards {
  readonly cards: number;
  readonly today: number;
  /** By these lapses or before. */
  readonly leeches: number;
  readonly suspended: number;
  readonly putOff: number;
}

/** For answers whose grade is final. */
export async function countReviews(reviews: readonly Review[], ports: CountingPorts): Promise<CountedCards> {
  await ports.record(reviews.map((review) => moveDue(review, ports)));
  const lapses = reviews.filter(({ grade }) => grade === 1);
  const leeches = lapses.flatMap((review) => findLeech(review, ports) ?? []);
  if (leeches.length > 0) await ports.record(leeches);
  const fates = uniqueBy(reviews, ({ card }) => card).map((review) => findFate(review, ports));
  const count = (fate: Fate) => fates.filter((each) => each === fate).length;
  return {
    cards: fates.length,
    today: count('today'),
    leeches: count('leech'),
    suspended: count('suspended'),
    putOff: count('put-off'),
  };
}

type Fate = 'today' | 'later' | 'leech' | 'suspended' | 'put-off';

function findFate({ card, atMillis, zone }: Review, { holdOf, progressOf }: CountingPorts): Fate {
  const today = learningDay(atMillis, zone);
  const hold = holdOf(card);
  if (hold?.suspended !== undefined) return hold.suspended === 'as-leech' ? 'leech' : 'suspended';
  if (isHeld(hold, today)) return 'put-off';
  const due = progressOf(card)?.memory.dueAtMillis ?? Infinity;
  return learningDay(due, zone) <= today ? 'today' : 'later';
}

/** Before the review is in the log. */
export function moveDue(review: Review, { progressOf, scheduler, spread }: CountingPorts): Review {
  const before = progressOf(review.card)?.memory;
  return { ...review, ...planShift({ ...review, before }, scheduler(), spread()) };
}

/** The suspension that this lapse brings, once the progress has taken it in. Its id hangs on the lapse: two tabs add it once. */
export function findLeech(lapse: Review, { progressOf, holdOf }: CountingPorts): CardEvent | undefined {
  const { version, id, session, card, atMillis, zone } = lapse;
  const hold = holdOf(card);
  if (hold?.suspended !== undefined || !isLeech(progressOf(card)?.memory.lapses ?? 0, hold)) return undefined;
  return {
    version,
    id: storedEventId(`${id}-leech`),
    session,
    card,
    // After a clock was set back it still comes after the card's last burial or release.
    atMillis: Math.max(atMillis, hold?.atMillis ?? -Infinity) + 1,
    zone,
    type: 'suspended',
    review: id,
  };
}
