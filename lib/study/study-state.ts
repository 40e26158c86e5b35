/** What a study session holds at a time, and what it needs of the world around it. */
import type { Clock } from '#lib/core/clock.ts';
import type { CardId } from '#lib/core/ids.ts';
import type { Item, ItemView, Response } from '#lib/items/item-kinds.ts';
import type { Scored } from '#lib/items/item.ts';
import type { GradedAnswer } from '#lib/reviews/build-regrade.ts';
import type { CountingPorts } from '#lib/reviews/count-reviews.ts';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import type { DayDone, StudyPlan } from '#lib/schedule/study-plan.ts';
import type { Queue, QueueCard } from './pick-card.ts';
import type { Session } from './session.ts';

/** What a session needs of the world. `newId` gives an id that no other event has. */
export interface StudyPorts extends CountingPorts {
  readonly clock: Clock;
  /** May change while the session goes on, as scheduler and spread may: the learner's settings are read anew each time. */
  plan(): StudyPlan;
  newId(): string;
  doneOn(day: number): DayDone;
  readLatestSession(nowMillis: number): Promise<readonly ReviewEvent[]>;
}

export interface Asked {
  readonly card: QueueCard;
  readonly item: Item;
  readonly view: ItemView;
  readonly shownAtMillis: number;
}

export interface Answered extends Asked, GradedAnswer {
  /** `undefined` when the learner asked to be shown the answer. */
  readonly response?: Response | undefined;
  readonly score: Scored;
  readonly grade: Grade;
}

export interface Study {
  readonly phase: 'opening' | 'asking' | 'answered' | 'done';
  readonly asked?: Asked | undefined;
  readonly answered?: Answered | undefined;
  /** What is missing in a response that was not ready. */
  readonly hint?: string | undefined;
  readonly session?: Session | undefined;
  readonly queue: Queue;
  /** What was done with a card besides answering, until the next answer. */
  readonly notice?: Notice | undefined;
}

export interface Notice {
  readonly type: 'buried' | 'suspended' | 'leech' | 'flagged' | 'undone';
  readonly card: CardId;
}
