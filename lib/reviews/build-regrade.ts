/** The learner's own grade for an answer: its card is due as if it had been graded so from the start. */
import type { Grade } from '#lib/schedule/grade.ts';
import { planShift } from '#lib/schedule/plan-shift.ts';
import type { CardMemory } from '#lib/schedule/scheduler.ts';
import type { ReviewMoment } from './build-review.ts';
import type { CountingPorts } from './count-reviews.ts';
import type { Regrade, Review } from './review-event.ts';

export interface GradedAnswer {
  readonly review: Review;
  /** The card's memory before this answer. */
  readonly before: CardMemory | undefined;
  /** When it was answered, or graded last: the next grade comes after it even when the clock was set back. */
  readonly gradedAtMillis: number;
}

export function buildRegrade(
  common: ReviewMoment,
  { review, before, gradedAtMillis }: GradedAnswer,
  grade: Grade,
  { scheduler, spread }: Pick<CountingPorts, 'scheduler' | 'spread'>,
): Regrade {
  const shift = planShift({ ...review, before, grade }, scheduler(), spread());
  const atMillis = Math.max(common.atMillis, gradedAtMillis + 1);
  return { ...common, atMillis, type: 'regrade', card: review.card, review: review.id, grade, ...shift };
}
