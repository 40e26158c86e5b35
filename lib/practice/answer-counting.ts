/**
 * For practice that counts in the schedule: each answer is a review in the log at once. Its grade may change until the learner
 * goes on, and only then is its card suspended as a leech; any answer can be taken back.
 */
import type { Clock } from '#lib/core/clock.ts';
import { storedEventId, storedSessionId, type CardId, type EventId } from '#lib/core/ids.ts';
import { buildRegrade, type GradedAnswer } from '#lib/reviews/build-regrade.ts';
import { buildReview, type GivenAnswer, type ReviewMoment } from '#lib/reviews/build-review.ts';
import { findLeech, moveDue, type CountingPorts } from '#lib/reviews/count-reviews.ts';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { timeOnCard } from '#lib/reviews/time-on-card.ts';
import type { Grade } from '#lib/schedule/grade.ts';

/** An answer that is in the log. */
export interface Counted {
  readonly review: EventId;
  readonly grade: Grade;
}

export interface AnswerCounting {
  count(answer: GivenAnswer): Counted;
  /** Of the answer that was counted last. */
  regrade(grade: Grade): void;
  /** Leaves that answer behind: its grade is final. */
  settle(): void;
  takeBack(card: CardId, review: EventId): void;
}

export interface AnswerCountingPorts extends CountingPorts {
  readonly clock: Clock;
  newId(): string;
}

/** It begins no study session, so that one left unfinished can still be gone on with. */
export function buildAnswerCounting(ports: AnswerCountingPorts): AnswerCounting {
  const session = storedSessionId(ports.newId());
  let last: (GradedAnswer & { readonly grade: Grade }) | undefined;
  // A leech is looked for when its lapse has been taken in, and what takes the lapse back comes after both.
  let saving: Promise<unknown> = Promise.resolve();
  const recordAfter = async (earlier: Promise<unknown>, find: () => ReviewEvent | undefined) => {
    await earlier;
    const event = find();
    if (event) await ports.record([event]);
  };
  const record = (find: () => ReviewEvent | undefined) => {
    saving = recordAfter(saving, find);
  };
  const momentOn = (card: CardId): ReviewMoment => {
    const nowMillis = ports.clock.nowMillis();
    const atMillis = timeOnCard(nowMillis, card, ports);
    return { version: 1, id: storedEventId(ports.newId()), session, atMillis, zone: ports.clock.zoneAt(nowMillis) };
  };
  return {
    count: (answer) => {
      const { card } = answer.item;
      const before = ports.progressOf(card)?.memory;
      const review = moveDue(buildReview(momentOn(card), answer, ports.scheduler().parameters), ports);
      last = { review, before, grade: review.grade, gradedAtMillis: review.atMillis };
      record(() => review);
      return { review: review.id, grade: review.grade };
    },
    regrade: (grade) => {
      if (last === undefined) return;
      const regrade = buildRegrade(momentOn(last.review.card), last, grade, ports);
      last = { ...last, grade, gradedAtMillis: regrade.atMillis };
      record(() => regrade);
    },
    settle: () => {
      const lapse = last?.grade === 1 ? last.review : undefined;
      last = undefined;
      if (lapse) record(() => findLeech(lapse, ports));
    },
    takeBack: (card, review) => {
      last = undefined;
      const undo = { ...momentOn(card), type: 'undo', card, review } as const;
      record(() => undo);
    },
  };
}
