/** The review of one answer, from whichever screen it was given: one that was only shown is written down as shown. */
import type { Item, Response } from '#lib/items/item-kinds.ts';
import type { Scored } from '#lib/items/item.ts';
import { gradeFromScore } from '#lib/schedule/grade.ts';
import type { Review } from './review-event.ts';

export type ReviewMoment = Pick<Review, 'version' | 'id' | 'session' | 'atMillis' | 'zone'>;

export interface GivenAnswer {
  readonly item: Item;
  /** `undefined` when the learner asked to be shown the answer. */
  readonly response: Response | undefined;
  readonly score: Scored;
  readonly durationMillis: number;
}

export function buildReview(
  moment: ReviewMoment,
  { item, response, score, durationMillis }: GivenAnswer,
  scheduler: Review['scheduler'],
): Review {
  return {
    ...moment,
    type: 'review',
    card: item.card,
    item: item.id,
    response: response ? { ...response } : { kind: item.kind, shown: true },
    score: { earned: score.earned, total: score.total },
    grade: gradeFromScore(score),
    durationMillis,
    scheduler,
  };
}
