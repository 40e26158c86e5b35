/** How many cards are due on each learning day. What is overdue counts for today. */
import type { Zone } from '#lib/core/clock.ts';
import type { CardProgress } from './card-progress.ts';
import { learningDay } from './learning-day.ts';

export function countDue(cards: Iterable<CardProgress>, today: number, zone: Zone): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { memory } of cards) {
    const day = Math.max(learningDay(memory.dueAtMillis, zone), today);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
