/** What the events of one card add up to: its memory, what holds it back, its flags, its share of each day, its waits. A pure function of their set. */
import type { EventId, ItemId } from '#lib/core/ids.ts';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import type { CardHold } from '#lib/schedule/card-hold.ts';
import type { CardProgress, KindAnswer } from '#lib/schedule/card-progress.ts';
import { addTallies, emptyTally, longestCountedMillis, type DayTally } from './day-tally.ts';
import { foldHold } from './fold-hold.ts';
import { foldWaits } from './fold-waits.ts';
import { byTime, listUndone, traceCard, type CardStep } from './trace-card.ts';

/** A learner's note that an item is faulty. `event` is what takes it back. */
export interface Flag {
  readonly event: EventId;
  readonly item: ItemId;
  readonly note: string;
  readonly atMillis: number;
}

export interface CardFold {
  readonly progress?: CardProgress | undefined;
  readonly hold?: CardHold | undefined;
  readonly flags: readonly Flag[];
  readonly days: ReadonlyMap<number, DayTally>;
  readonly waits: ReadonlyMap<number, number>;
}

export function foldCard(events: readonly CardEvent[]): CardFold {
  const steps = traceCard(events);
  const days = new Map<number, DayTally>();
  let progress: CardProgress | undefined;
  for (const step of steps) {
    days.set(step.day, addTallies(days.get(step.day) ?? emptyTally, tallyStep(step, progress)));
    progress = nextProgress(step, progress);
  }
  return { progress, hold: foldHold(events, steps), flags: foldFlags(events), days, waits: foldWaits(events, steps) };
}

function nextProgress({ review, day, isRight, after }: CardStep, before: CardProgress | undefined): CardProgress {
  return {
    memory: after,
    lastItem: review.item,
    lastRight: isRight,
    kinds: addKind(before?.kinds ?? [], { kind: String(review.response['kind']), isRight, day }),
    firstDay: before?.firstDay ?? day,
    lastDay: day,
  };
}

const addKind = (kinds: readonly KindAnswer[], latest: KindAnswer) => [
  ...kinds.filter(({ kind }) => kind !== latest.kind),
  latest,
];

function tallyStep({ review, grade, day, isRight, before }: CardStep, last: CardProgress | undefined): DayTally {
  const isTest = before?.phase === 'review' && last !== undefined && last.lastDay < day;
  return {
    reviews: 1,
    right: isRight ? 1 : 0,
    introduced: before === undefined ? 1 : 0,
    knownAtFirst: before === undefined && grade > 1 ? 1 : 0,
    tested: isTest ? 1 : 0,
    recalled: isTest && grade > 1 ? 1 : 0,
    desiredThousandths: isTest ? Math.round(1_000 * review.scheduler.desiredRetention) : 0,
    durationMillis: Math.min(review.durationMillis, longestCountedMillis),
  };
}

function foldFlags(events: readonly CardEvent[]): readonly Flag[] {
  const undone = listUndone(events);
  return events
    .filter((event) => event.type === 'flagged')
    .filter(({ id }) => !undone.has(id))
    .toSorted(byTime)
    .map(({ id, item, note, atMillis }) => ({ event: id, item, note, atMillis }));
}
