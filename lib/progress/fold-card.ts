/** What the events of one card add up to: its memory and its share of each day's tally. A pure function of the set of events. */
import { learningDay } from '#lib/schedule/learning-day.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import type { Scheduler, SchedulerParameters } from '#lib/schedule/scheduler.ts';
import type { CardEvent, Review } from '#lib/reviews/review-event.ts';

/** `introduced`: cards seen for the first time. Tallies add. */
export interface DayTally {
  readonly reviews: number;
  readonly right: number;
  readonly introduced: number;
  readonly durationMillis: number;
}

export interface CardFold {
  readonly progress?: CardProgress;
  readonly days: ReadonlyMap<number, DayTally>;
}

export const emptyTally: DayTally = { reviews: 0, right: 0, introduced: 0, durationMillis: 0 };

/** Events may come in any order and from several devices: they are put in the order of their times, then of their ids. */
export function foldCard(events: readonly CardEvent[]): CardFold {
  const undone = new Set(events.filter((event) => event.type === 'undo').map(({ review }) => review));
  const regrades = new Map(
    events
      .filter((event) => event.type === 'regrade')
      .toSorted(byTime)
      .map(({ review, grade }) => [review, grade]),
  );
  const reviews = events
    .filter((event) => event.type === 'review')
    .filter(({ id }) => !undone.has(id))
    .toSorted(byTime);
  const days = new Map<number, DayTally>();
  let progress: CardProgress | undefined;
  for (const review of reviews) {
    const day = learningDay(review.atMillis, review.zone);
    days.set(day, addTallies(days.get(day) ?? emptyTally, tallyReview(review, progress === undefined)));
    progress = nextProgress(progress, review, regrades.get(review.id) ?? review.grade, day);
  }
  return progress === undefined ? { days } : { progress, days };
}

function nextProgress(before: CardProgress | undefined, review: Review, grade: Grade, day: number): CardProgress {
  return {
    memory: schedulerOf(review.scheduler).next(before?.memory, grade, review.atMillis, review.zone),
    lastItem: review.item,
    lastRight: isRight(review),
    firstDay: before?.firstDay ?? day,
    lastDay: day,
  };
}

function tallyReview(review: Review, isFirst: boolean): DayTally {
  return {
    reviews: 1,
    right: isRight(review) ? 1 : 0,
    introduced: isFirst ? 1 : 0,
    durationMillis: review.durationMillis,
  };
}

export function addTallies(a: DayTally, b: DayTally, sign: 1 | -1 = 1): DayTally {
  return {
    reviews: a.reviews + sign * b.reviews,
    right: a.right + sign * b.right,
    introduced: a.introduced + sign * b.introduced,
    durationMillis: a.durationMillis + sign * b.durationMillis,
  };
}

const isRight = ({ score }: Review) => score.earned === score.total;

function byTime(a: CardEvent, b: CardEvent): number {
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
