/** The port to the scheduler: a card's memory, moved on by one grade at one time. Time and zone are arguments. */
import type { Zone } from '#lib/core/clock.ts';
import type { Grade } from './grade.ts';

/** What is remembered of a card's memory between reviews. Plain data: it survives storage and compares by value. */
export interface CardMemory {
  readonly phase: 'learning' | 'review' | 'relearning';
  /** Days until recall falls to 90 %. */
  readonly stabilityDays: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  readonly dueAtMillis: number;
  readonly lastReviewAtMillis: number;
  /** From UTC to the learner's days at that review (see `learning-day.ts`): a day is counted where it was lived. */
  readonly lastDayOffsetMinutes: number;
  /** 0 while the card is in its learning steps. */
  readonly intervalDays: number;
  readonly step: number;
  readonly reviews: number;
  readonly lapses: number;
}

/** Kept with every review, so that a replay years later computes what the learner saw. */
export interface SchedulerParameters {
  readonly version: string;
  /** The share of due cards meant to be recalled, .80 to .95. */
  readonly desiredRetention: number;
  readonly maximumIntervalDays: number;
  readonly fuzz: boolean;
  /** Minutes to the next sight of a new card, step by step; 1 and 10 when left out. */
  readonly learningStepsMinutes?: readonly number[];
  /** The same after a lapse; 10 when left out. */
  readonly relearningStepsMinutes?: readonly number[];
}

export interface Scheduler {
  readonly parameters: SchedulerParameters;
  /** `memory` is undefined at first sight. */
  next(memory: CardMemory | undefined, grade: Grade, atMillis: number, zone: Zone): CardMemory;
  /** The chance of recall at that time, 0 to 1. */
  retrievability(memory: CardMemory, atMillis: number): number;
}

/** Desired retention .90 and at most 60 days: see the simulations in DECISIONS.md. */
export const defaultParameters: SchedulerParameters = {
  version: 'fsrs-6/ts-fsrs-5.4.2',
  desiredRetention: 0.9,
  maximumIntervalDays: 60,
  fuzz: true,
};

export const defaultLearningStepsMinutes: readonly number[] = [1, 10];
export const defaultRelearningStepsMinutes: readonly number[] = [10];
