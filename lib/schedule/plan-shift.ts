/** By how many days an answer moves its card's due day, where the learner's days are not equally welcome. */
import type { Zone } from '#lib/core/clock.ts';
import type { CardId } from '#lib/core/ids.ts';
import type { Grade } from './grade.ts';
import { learningDay } from './learning-day.ts';
import { pickShift, type LoadSpread } from './pick-shift.ts';
import type { CardMemory, Scheduler } from './scheduler.ts';

interface Graded {
  readonly card: CardId;
  /** Undefined at first sight. */
  readonly before: CardMemory | undefined;
  readonly grade: Grade;
  readonly atMillis: number;
  readonly zone: Zone;
}

/** To be kept with the review, as it depends on what else was due at that time. */
export function planShift(
  { card, before, grade, atMillis, zone }: Graded,
  scheduler: Scheduler,
  spread: LoadSpread | undefined,
): { readonly shiftDays?: number } {
  if (spread === undefined) return {};
  const { intervalDays, dueAtMillis, reviews } = scheduler.next(before, grade, atMillis, zone);
  if (intervalDays === 0) return {};
  const { maximumIntervalDays } = scheduler.parameters;
  const due = { intervalDays, dueDay: learningDay(dueAtMillis, zone), maximumIntervalDays };
  return { shiftDays: pickShift(due, spread, `${card}/${reviews}`) };
}
