/**
 * What was answered in a test, as reviews: only these bring a test into the schedule, and only when the learner asks. Their
 * ids hang on the test and the card, so that asking twice adds nothing. A question that was left out says nothing of what is
 * remembered, and makes no review.
 */
import type { Clock } from '#lib/core/clock.ts';
import { storedEventId, type CardId } from '#lib/core/ids.ts';
import { uniqueBy } from '#lib/core/unique.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import type { Review } from '#lib/reviews/review-event.ts';
import type { SchedulerParameters } from '#lib/schedule/scheduler.ts';
import { gradeFromScore, type Grade } from '#lib/schedule/grade.ts';
import type { Attempt, AttemptAnswer } from './attempt.ts';
import type { ReportRow } from './build-report.ts';
import type { GainRow } from './pre-quiz-gain.ts';

export interface MissedPorts {
  readonly clock: Clock;
  readonly parameters: SchedulerParameters;
  /** A card's last review, so that this one comes after it even when the clock was set back. */
  lastReviewAtMillis(card: CardId): number | undefined;
}

/** Graded Again; one for each card. */
export function buildMissedReviews(attempt: Attempt, missed: readonly ReportRow[], ports: MissedPorts): Review[] {
  const answered = missed.flatMap(({ asked: { item }, answer }) => (answer === undefined ? [] : [{ item, answer }]));
  return uniqueBy(answered, ({ item }) => item.card).map(({ item, answer }) =>
    buildReviewOf({ attempt, item, answer, grade: 1, name: 'missed' }, ports),
  );
}

/** The answers after reading, right ones graded Good and wrong ones Again. */
export function buildReadReviews(after: Attempt, rows: readonly GainRow[], ports: MissedPorts): Review[] {
  return rows.map(({ item, answer }) =>
    buildReviewOf(
      { attempt: after, item, answer, grade: answer ? gradeFromScore(answer.score) : 1, name: 'read' },
      ports,
    ),
  );
}

interface ReviewSource {
  readonly attempt: Attempt;
  readonly item: Item;
  readonly answer: AttemptAnswer | undefined;
  readonly grade: Grade;
  readonly name: string;
}

function buildReviewOf({ attempt, item, answer, grade, name }: ReviewSource, ports: MissedPorts): Review {
  const nowMillis = ports.clock.nowMillis();
  const lastMillis = ports.lastReviewAtMillis(item.card);
  const atMillis = lastMillis === undefined ? nowMillis : Math.max(nowMillis, lastMillis + 1);
  return {
    version: 1,
    id: storedEventId(`${attempt.id}-${name}-${item.card}`),
    session: attempt.id,
    atMillis,
    zone: ports.clock.zoneAt(atMillis),
    type: 'review',
    card: item.card,
    item: item.id,
    response: answer?.response ?? { kind: item.kind, shown: true },
    score: answer?.score ?? { earned: 0, total: 1 },
    grade,
    ...(answer?.confidence === undefined ? {} : { confidence: answer.confidence }),
    durationMillis: answer?.durationMillis ?? 0,
    scheduler: ports.parameters,
  };
}
