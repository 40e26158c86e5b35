/**
 * FSRS-6 by ts-fsrs: the only file that knows it. Formulas: github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm.
 *
 * ts-fsrs counts days by UTC midnight. It is given the learner's time moved so that its midnight is the learner's
 * rollover; due times are moved back. It can exceed the longest interval by a day or two; the interval is cut here.
 */
import { createEmptyCard, fsrs, Rating, State, type Card, type FSRS, type StepUnit } from 'ts-fsrs';
import type { Zone } from '#lib/core/clock.ts';
import type { Grade } from './grade.ts';
import { dayOffsetMinutes, fromLearnerMillis, toLearnerMillis } from './learning-day.ts';
import {
  defaultLearningStepsMinutes,
  defaultRelearningStepsMinutes,
  type CardMemory,
  type Scheduler,
  type SchedulerParameters,
} from './scheduler.ts';

const dayMillis = 86_400_000;
const ratings = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;
const stateOf = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

export function buildFsrsScheduler(parameters: SchedulerParameters): Scheduler {
  const engine = fsrs({
    request_retention: parameters.desiredRetention,
    maximum_interval: parameters.maximumIntervalDays,
    enable_fuzz: parameters.fuzz,
    enable_short_term: true,
    learning_steps: toSteps(parameters.learningStepsMinutes ?? defaultLearningStepsMinutes),
    relearning_steps: toSteps(parameters.relearningStepsMinutes ?? defaultRelearningStepsMinutes),
  });
  return {
    parameters,
    next: (memory, grade, atMillis, zone) => nextMemory(engine, parameters, memory, grade, atMillis, zone),
    retrievability: (memory, atMillis) =>
      engine.get_retrievability(
        toFsrsCard(memory),
        new Date(toLearnerMillis(atMillis, memory.lastDayOffsetMinutes)),
        false,
      ),
  };
}

function nextMemory(
  engine: FSRS,
  { maximumIntervalDays }: SchedulerParameters,
  memory: CardMemory | undefined,
  grade: Grade,
  atMillis: number,
  zone: Zone,
): CardMemory {
  const offsetMinutes = dayOffsetMinutes(zone);
  // A clock set back must not make time run backwards between two reviews of a card.
  const last =
    memory === undefined ? -Infinity : toLearnerMillis(memory.lastReviewAtMillis, memory.lastDayOffsetMinutes);
  const now = new Date(Math.max(toLearnerMillis(atMillis, offsetMinutes), last));
  const before = memory === undefined ? createEmptyCard(now) : toFsrsCard(memory);
  const { card } = engine.next(before, now, ratings[grade]);
  const intervalDays = Math.min(card.scheduled_days, maximumIntervalDays);
  const cutDays = card.scheduled_days - intervalDays;
  return {
    phase: phaseOf(card.state),
    stabilityDays: card.stability,
    difficulty: card.difficulty,
    dueAtMillis: fromLearnerMillis(card.due.getTime() - cutDays * dayMillis, offsetMinutes),
    lastReviewAtMillis: fromLearnerMillis(now.getTime(), offsetMinutes),
    lastDayOffsetMinutes: offsetMinutes,
    intervalDays,
    step: card.learning_steps,
    reviews: card.reps,
    lapses: card.lapses,
  };
}

function toFsrsCard(memory: CardMemory): Card {
  const learnerTime = (atMillis: number) => new Date(toLearnerMillis(atMillis, memory.lastDayOffsetMinutes));
  return {
    due: learnerTime(memory.dueAtMillis),
    stability: memory.stabilityDays,
    difficulty: memory.difficulty,
    elapsed_days: 0, // worked out anew from last_review
    scheduled_days: memory.intervalDays,
    learning_steps: memory.step,
    reps: memory.reviews,
    lapses: memory.lapses,
    state: stateOf[memory.phase],
    last_review: learnerTime(memory.lastReviewAtMillis),
  };
}

function toSteps(minutes: readonly number[]): StepUnit[] {
  return minutes.map((each): StepUnit => `${each}m`);
}

function phaseOf(state: State): CardMemory['phase'] {
  if (state === State.Review) return 'review';
  return state === State.Relearning ? 'relearning' : 'learning';
}
