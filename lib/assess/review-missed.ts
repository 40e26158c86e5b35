/**
 * What was answered in a test or a class, as reviews: only these bring it into the schedule, and only when the learner asks.
 * Their ids hang on the test and the card, so that asking twice adds nothing. A question that was left out says nothing of
 * what is remembered, and makes no review.
 */
import type { Clock } from '#lib/core/clock.ts';
import { storedEventId, type CardId, type ItemId, type SessionId } from '#lib/core/ids.ts';
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

/** A question as it was answered, in a test or in a class. */
export interface Taken {
  readonly card: CardId;
  readonly item: ItemId;
  readonly response: Readonly<Record<string, unknown>>;
  readonly score: Review['score'];
  readonly confidence?: number | undefined;
  readonly durationMillis: number;
}

/** Graded Again; one for each card. */
export function buildMissedReviews(attempt: Attempt, missed: readonly ReportRow[], ports: MissedPorts): Review[] {
  const answered = missed.flatMap(({ asked: { item }, answer }) => (answer ? [takeAnswer(item, answer)] : []));
  return reviewMissed(attempt.id, answered, ports);
}

/** Graded Again; one for each card, in a session of its own. */
export function reviewMissed(session: SessionId, missed: readonly Taken[], ports: MissedPorts): Review[] {
  return uniqueBy(missed, ({ card }) => card).map((taken) => buildReview(session, 'missed', taken, 1, ports));
}

/** The answers after reading, right ones graded Good and wrong ones Again. */
export function buildReadReviews(after: Attempt, rows: readonly GainRow[], ports: MissedPorts): Review[] {
  return rows.map(({ item, answer }) =>
    buildReview(after.id, 'read', takeAnswer(item, answer), answer ? gradeFromScore(answer.score) : 1, ports),
  );
}

function takeAnswer(item: Item, answer: AttemptAnswer | undefined): Taken {
  return {
    card: item.card,
    item: item.id,
    response: answer?.response ?? { kind: item.kind, shown: true },
    score: answer?.score ?? { earned: 0, total: 1 },
    confidence: answer?.confidence,
    durationMillis: answer?.durationMillis ?? 0,
  };
}

function buildReview(session: SessionId, name: string, taken: Taken, grade: Grade, ports: MissedPorts): Review {
  const { card, item, response, score, confidence, durationMillis } = taken;
  const nowMillis = ports.clock.nowMillis();
  const lastMillis = ports.lastReviewAtMillis(card);
  const atMillis = lastMillis === undefined ? nowMillis : Math.max(nowMillis, lastMillis + 1);
  return {
    version: 1,
    id: storedEventId(`${session}-${name}-${card}`),
    session,
    atMillis,
    zone: ports.clock.zoneAt(atMillis),
    type: 'review',
    card,
    item,
    response: { ...response },
    score,
    grade,
    ...(confidence === undefined ? {} : { confidence }),
    durationMillis,
    scheduler: ports.parameters,
  };
}
