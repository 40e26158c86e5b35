/** A test in hand as the screen sees it, what can be done with it, and what it needs of the world. */
import type { Clock } from '#lib/core/clock.ts';
import type { SessionId } from '#lib/core/ids.ts';
import type { ItemView, Response } from '#lib/items/item-kinds.ts';
import type { Scored } from '#lib/items/item.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import type { AssessItem } from './assess-bank.ts';
import type { Attempt, Plan } from './attempt.ts';
import type { Blueprint } from './blueprint.ts';
import type { ConfidenceLevel } from './confidence.ts';
import type { StatedInterval } from './interval-score.ts';

/** `monotonicMillis` only ever goes on, whatever is done to the device's clock. */
export interface AttemptPorts {
  readonly clock: Clock;
  monotonicMillis(): number;
  newId(): string;
  record(events: readonly AttemptEvent[]): Promise<void>;
}

/** What a test is begun with. */
export interface Order {
  readonly blueprint: Blueprint;
  readonly seed: string;
  readonly plan: Plan;
  readonly follows?: SessionId;
}

export interface Given {
  /** `undefined` when the learner does not know. */
  readonly response: Response | undefined;
  readonly score: Scored;
  /** From sight to answer, without the weighing. */
  readonly durationMillis: number;
}

export interface Taking {
  readonly phase: 'opening' | 'asking' | 'weighing' | 'reviewing' | 'done';
  readonly attempt?: Attempt | undefined;
  readonly asked?: AssessItem | undefined;
  readonly view?: ItemView | undefined;
  /** Answered and logged, but not yet with how sure. */
  readonly given?: Given | undefined;
  readonly hint?: string | undefined;
}

/** What can be done with a test in hand. */
export interface AttemptActions {
  begin(order: Order): void;
  /** `spentMillis`: the time spent in it as far as the device has kept it; the last event may lie before that. */
  resume(events: readonly AttemptEvent[], spentMillis?: number): void;
  /** Takes in what another tab has logged: an answer, or the end. */
  follow(events: readonly AttemptEvent[]): void;
  answer(response: Response): void;
  /** What stands on the screen and is not handed in; it counts where the time runs out on it. */
  draft(response: Response): void;
  /** The learner does not know: counts as wrong, and no confidence is asked. */
  pass(): void;
  weigh(level: ConfidenceLevel): void;
  /** The 80 % interval of a figure, in place of a level. */
  bound(interval: StatedInterval): void;
  /** Back from weighing, or to an item of a paper that was answered before. */
  change(): void;
  /** An item of a paper, by its place from 0; one beyond the last is the overview. */
  goTo(place: number): void;
  mark(): void;
  extend(byMillis: number): void;
  handIn(): void;
  elapsedMillis(): number;
  /** To be called now and then: hands a paper in when its time is over. */
  tick(): void;
}
