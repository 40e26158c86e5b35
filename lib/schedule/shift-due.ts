/** Moves a due day that the scheduler gave. The shift stands in the review, so that a replay moves it the same way. */
import type { CardMemory } from './scheduler.ts';

const dayMillis = 86_400_000;

/** A card in its learning steps has no due day to move. */
export function shiftDue(memory: CardMemory, days: number): CardMemory {
  if (days === 0 || memory.intervalDays === 0) return memory;
  return {
    ...memory,
    intervalDays: memory.intervalDays + days,
    dueAtMillis: memory.dueAtMillis + days * dayMillis,
  };
}
