/** Whether a card is kept from being asked, folded from its burials, suspensions and releases. */
import type { CardEvent } from '#lib/reviews/review-event.ts';
import type { CardHold } from '#lib/schedule/card-hold.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { byTime, listUndone, type CardStep } from './trace-card.ts';

type HoldEvent = Extract<CardEvent, { type: 'buried' | 'suspended' | 'unsuspended' }>;

/** Burials, suspensions and releases that stand, in the order of their times. */
export function listHolds(events: readonly CardEvent[]): readonly HoldEvent[] {
  const holds = events.filter(isHoldEvent);
  if (holds.length === 0) return holds;
  const undone = listUndone(events);
  // A lapse that was taken back made no leech.
  const isMoot = (event: HoldEvent) =>
    event.type === 'suspended' && event.review !== undefined && undone.has(event.review);
  return holds.filter((event) => !undone.has(event.id) && !isMoot(event)).toSorted(byTime);
}

export function foldHold(events: readonly CardEvent[], steps: readonly CardStep[]): CardHold | undefined {
  return listHolds(events).reduce<CardHold | undefined>((hold, event) => {
    const { id, atMillis, zone } = event;
    switch (event.type) {
      case 'buried':
        return { ...hold, buriedOnDay: learningDay(atMillis, zone), burial: id, atMillis };
      case 'suspended':
        return { ...hold, suspended: event.review === undefined ? 'by-learner' : 'as-leech', atMillis };
      case 'unsuspended': {
        const { suspended: _, ...rest } = hold ?? {};
        return { ...rest, freedOnDay: learningDay(atMillis, zone), freedAtLapses: lapsesAt(atMillis, steps), atMillis };
      }
    }
  }, undefined);
}

function isHoldEvent(event: CardEvent): event is HoldEvent {
  return event.type === 'buried' || event.type === 'suspended' || event.type === 'unsuspended';
}

function lapsesAt(atMillis: number, steps: readonly CardStep[]): number {
  return steps.findLast(({ review }) => review.atMillis <= atMillis)?.after.lapses ?? 0;
}
