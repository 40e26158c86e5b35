/**
 * The days on which a card waited: it was due, could have been asked and was not answered. Each wait that is over is told by
 * the event that ended it, so that a replay counts the same. The one that still goes on hangs on today and is not folded.
 */
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { learningDay, learningDayAt, type DayZone } from '#lib/schedule/learning-day.ts';
import type { CardMemory } from '#lib/schedule/scheduler.ts';
import { listHolds } from './fold-hold.ts';
import { byTime, type CardStep } from './trace-card.ts';

/** By learning day, the waits that begin on it less those that ended the day before. Such counts add up over cards. */
export function foldWaits(events: readonly CardEvent[], steps: readonly CardStep[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let memory: CardMemory | undefined;
  let lastDay = -Infinity;
  let isSuspended = false;
  for (const { event, after } of listTurns(events, steps)) {
    const day = learningDay(event.atMillis, event.zone);
    const from = memory === undefined || isSuspended ? Infinity : firstWaitingDay(memory, lastDay, event.zone);
    if (from < day) {
      addCount(counts, from, 1);
      addCount(counts, day, -1);
    }
    memory = after ?? memory;
    lastDay = Math.max(lastDay, day);
    if (event.type === 'suspended') isSuspended = true;
    if (event.type === 'unsuspended') isSuspended = false;
  }
  return counts;
}

/**
 * The first day of a wait, after the day on which the card was last answered, put off or freed. Where the learner's day has moved
 * since, the later day counts: nobody loses a streak to a flight.
 */
export function firstWaitingDay(
  { dueAtMillis, lastDayOffsetMinutes }: CardMemory,
  lastDay: number,
  zone: DayZone,
): number {
  return Math.max(lastDay + 1, learningDayAt(dueAtMillis, lastDayOffsetMinutes), learningDay(dueAtMillis, zone));
}

export function addCount(counts: Map<number, number>, day: number, count: number): void {
  const sum = (counts.get(day) ?? 0) + count;
  if (sum === 0) counts.delete(day);
  else counts.set(day, sum);
}

/** What ends a wait or begins one, in the order of its time; `after` is the memory that an answer leaves. */
function listTurns(events: readonly CardEvent[], steps: readonly CardStep[]) {
  const answers = steps.map(({ review, after }) => ({ event: review, after }));
  const holds = listHolds(events).map((event) => ({ event, after: undefined }));
  return holds.length === 0 ? answers : [...answers, ...holds].toSorted((a, b) => byTime(a.event, b.event));
}
