/** Whether a card is kept from being asked, folded from its burials, suspensions and releases. */
import type { CardEvent } from '#lib/reviews/review-event.ts';
import type { CardHold } from '#lib/schedule/card-hold.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { byTime, listUndone, type CardStep } from './trace-card.ts';

export function foldHold(events: readonly CardEvent[], steps: readonly CardStep[]): CardHold | undefined {
  const undone = listUndone(events);
  return events
    .filter(({ id }) => !undone.has(id))
    .toSorted(byTime)
    .reduce<CardHold | undefined>((hold, event) => {
      switch (event.type) {
        case 'buried':
          return {
            ...hold,
            buriedOnDay: learningDay(event.atMillis, event.zone),
            burial: event.id,
            atMillis: event.atMillis,
          };
        case 'suspended':
          // A lapse that was taken back made no leech.
          if (event.review !== undefined && undone.has(event.review)) return hold;
          return {
            ...hold,
            suspended: event.review === undefined ? 'by-learner' : 'as-leech',
            atMillis: event.atMillis,
          };
        case 'unsuspended': {
          const { suspended: _, ...rest } = hold ?? {};
          return { ...rest, freedAtLapses: lapsesAt(event.atMillis, steps), atMillis: event.atMillis };
        }
        case 'review':
        case 'regrade':
        case 'undo':
        case 'flagged':
          return hold;
      }
    }, undefined);
}

function lapsesAt(atMillis: number, steps: readonly CardStep[]): number {
  return steps.findLast(({ review }) => review.atMillis <= atMillis)?.after.lapses ?? 0;
}
