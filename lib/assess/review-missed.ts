/**
 * What was missed in a test, as reviews graded Again: only these bring a test into the schedule, and only when the learner
 * asks. Their ids hang on the test and the item, so that asking twice adds nothing. A question that was left out says
 * nothing of what is remembered, and makes no review.
 */
import type { Clock } from '#lib/core/clock.ts';
import { storedEventId, type CardId } from '#lib/core/ids.ts';
import { uniqueBy } from '#lib/core/unique.ts';
import type { Review } from '#lib/reviews/review-event.ts';
import type { SchedulerParameters } from '#lib/schedule/scheduler.ts';
import type { Attempt } from './attempt.ts';
import type { ReportRow } from './build-report.ts';

export interface MissedPorts {
  readonly clock: Clock;
  readonly parameters: SchedulerParameters;
  /** A card's last review, so that this one comes after it even when the clock was set back. */
  lastReviewAtMillis(card: CardId): number | undefined;
}

/** One for each card. */
export function buildMissedReviews(attempt: Attempt, missed: readonly ReportRow[], ports: MissedPorts): Review[] {
  const nowMillis = ports.clock.nowMillis();
  const answered = missed.flatMap(({ asked: { item }, answer }) => (answer === undefined ? [] : [{ item, answer }]));
  return uniqueBy(answered, ({ item }) => item.card).map(({ item, answer }) => {
    const lastMillis = ports.lastReviewAtMillis(item.card);
    const atMillis = lastMillis === undefined ? nowMillis : Math.max(nowMillis, lastMillis + 1);
    return {
      version: 1,
      id: storedEventId(`${attempt.id}-missed-${item.card}`),
      session: attempt.id,
      atMillis,
      zone: ports.clock.zoneAt(atMillis),
      type: 'review',
      card: item.card,
      item: item.id,
      response: answer.response ?? { kind: item.kind, shown: true },
      score: answer.score,
      grade: 1,
      ...(answer.confidence === undefined ? {} : { confidence: answer.confidence }),
      durationMillis: answer.durationMillis,
      scheduler: ports.parameters,
    };
  });
}
