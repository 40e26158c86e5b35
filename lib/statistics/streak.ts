/** Days studied in a row. A day on which nothing was due breaks nothing, and today breaks nothing before it is over. */
import type { Zone } from '#lib/core/clock.ts';
import { traceCard } from '#lib/progress/trace-card.ts';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';

export function countStreak(studied: ReadonlySet<number>, due: ReadonlySet<number>, today: number): number {
  const first = Math.min(...studied);
  let count = 0;
  for (let day = today; day >= first; day--) {
    if (studied.has(day)) count++;
    else if (due.has(day) && day !== today) return count;
  }
  return count;
}

/** Learning days on which this card lay due without being answered. A suspended card is not due. */
export function listIdleDueDays(events: readonly CardEvent[], today: number, zone: Zone): number[] {
  const steps = traceCard(events);
  const suspensions = events.filter(({ type }) => type === 'suspended');
  return steps.flatMap(({ review, day, after }, at) => {
    const next = steps[at + 1];
    const suspended = suspensions.find(
      ({ atMillis }) => atMillis >= review.atMillis && atMillis < (next?.review.atMillis ?? Infinity),
    );
    const end = Math.min(
      next?.day ?? today + 1,
      suspended === undefined ? Infinity : learningDay(suspended.atMillis, suspended.zone),
    );
    const start = Math.max(learningDay(after.dueAtMillis, zone), day + 1);
    return Array.from({ length: Math.max(end - start, 0) }, (_, gone) => start + gone);
  });
}
