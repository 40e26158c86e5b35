/**
 * What was missed in a test or a class, as reviews graded Again: only these bring it into the schedule, and only when the learner
 * asks. Their ids hang on the test and the card, so that asking twice adds nothing.
 */
import type { Clock } from '#lib/core/clock.ts';
import { storedEventId, type CardId, type ItemId, type SessionId } from '#lib/core/ids.ts';
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

/** A question that was missed, in a test or in a class. */
export interface Missed {
  readonly card: CardId;
  readonly item: ItemId;
  readonly response: Readonly<Record<string, unknown>>;
  readonly score: Review['score'];
  readonly confidence?: number | undefined;
  readonly durationMillis: number;
}

/** One for each card. */
export function buildMissedReviews(attempt: Attempt, missed: readonly ReportRow[], ports: MissedPorts): Review[] {
  return reviewMissed(
    attempt.id,
    missed.map(({ asked: { item }, answer }) => ({
      card: item.card,
      item: item.id,
      response: answer?.response ?? { kind: item.kind, shown: true },
      score: answer?.score ?? { earned: 0, total: 1 },
      confidence: answer?.confidence,
      durationMillis: answer?.durationMillis ?? 0,
    })),
    ports,
  );
}

/** One for each card, in a session of its own. */
export function reviewMissed(session: SessionId, missed: readonly Missed[], ports: MissedPorts): Review[] {
  const nowMillis = ports.clock.nowMillis();
  return uniqueBy(missed, ({ card }) => card).map(({ card, item, response, score, confidence, durationMillis }) => {
    const lastMillis = ports.lastReviewAtMillis(card);
    const atMillis = lastMillis === undefined ? nowMillis : Math.max(nowMillis, lastMillis + 1);
    return {
      version: 1,
      id: storedEventId(`${session}-missed-${card}`),
      session,
      atMillis,
      zone: ports.clock.zoneAt(atMillis),
      type: 'review',
      card,
      item,
      response: { ...response },
      score,
      grade: 1,
      ...(confidence === undefined ? {} : { confidence }),
      durationMillis,
      scheduler: ports.parameters,
    };
  });
}
