/** The life of one card, review by review, as its events tell it: what each review found and what it left behind. */
import type { EventId } from '#lib/core/ids.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import type { CardMemory, Scheduler, SchedulerParameters } from '#lib/schedule/scheduler.ts';
import { shiftDue } from '#lib/schedule/shift-due.ts';
import type { CardEvent, Review } from '#lib/reviews/review-event.ts';

export interface CardStep {
  readonly review: Review;
  /** The one in force: the learner's own, where they gave one. */
  readonly grade: Grade;
  readonly day: number;
  readonly isRight: boolean;
  /** Undefined at first sight. */
  readonly before: CardMemory | undefined;
  readonly after: CardMemory;
}

/** Events may come in any order and from several devices: they are put in the order of their times, then of their ids. */
export function traceCard(events: readonly CardEvent[]): CardStep[] {
  const undone = listUndone(events);
  const regrades = new Map(
    events
      .filter((event) => event.type === 'regrade')
      .toSorted(byTime)
      .map((regrade) => [regrade.review, regrade]),
  );
  const reviews = events
    .filter((event) => event.type === 'review')
    .filter(({ id }) => !undone.has(id))
    .toSorted(byTime);
  const steps: CardStep[] = [];
  let before: CardMemory | undefined;
  for (const review of reviews) {
    const { grade, shiftDays = 0 } = regrades.get(review.id) ?? review;
    const next = schedulerOf(review.scheduler).next(before, grade, review.atMillis, review.zone);
    const after = shiftDue(next, shiftDays);
    const day = learningDay(review.atMillis, review.zone);
    steps.push({ review, grade, day, isRight: review.score.earned === review.score.total, before, after });
    before = after;
  }
  return steps;
}

/** Of the events that were taken back. */
export function listUndone(events: readonly CardEvent[]): ReadonlySet<EventId> {
  return new Set(events.filter((event) => event.type === 'undo').map(({ review }) => review));
}

export function byTime(a: CardEvent, b: CardEvent): number {
  return a.atMillis - b.atMillis || (a.id < b.id ? -1 : 1);
}

/** Schedulers by their parameters: a log has few different ones and thousands of reviews. */
const schedulers = new Map<string, Scheduler>();

function schedulerOf(parameters: SchedulerParameters): Scheduler {
  const name = JSON.stringify(parameters);
  const known = schedulers.get(name) ?? buildFsrsScheduler(parameters);
  schedulers.set(name, known);
  return known;
}
