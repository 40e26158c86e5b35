/**
 * What lies ahead if the learner studies every day: the scheduler's own model of the cards answers in their place. It
 * shows what a setting costs; it cannot show that the model is right. Chance is seeded, so two settings are compared
 * on the same luck.
 */
import type { Zone } from '#lib/core/clock.ts';
import { storedItemId, type CardId } from '#lib/core/ids.ts';
import { buildRandom, type Random } from '#lib/core/random.ts';
import { isHeld, type CardHold } from '#lib/schedule/card-hold.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import type { LoadSpread } from '#lib/schedule/pick-shift.ts';
import { planShift } from '#lib/schedule/plan-shift.ts';
import type { Scheduler } from '#lib/schedule/scheduler.ts';
import { shiftDue } from '#lib/schedule/shift-due.ts';
import { countLeft, type DayDone, type StudyPlan } from '#lib/schedule/study-plan.ts';
import { buildQueue, type QueueCard } from './pick-card.ts';
import { buildSimulatedCards, type SimulatedCards } from './simulated-cards.ts';

export interface SimulationInput {
  readonly cards: readonly QueueCard[];
  readonly progress: ReadonlyMap<CardId, CardProgress>;
  readonly holds: ReadonlyMap<CardId, CardHold>;
  readonly scheduler: Scheduler;
  /** Where due days may be moved to, by how many cards are due on a day already; undefined where they stay. */
  spreadOver(countDueOn: (day: number) => number): LoadSpread | undefined;
  readonly plan: StudyPlan;
  /** What today has brought already. */
  readonly done: DayDone;
  readonly nowMillis: number;
  readonly zone: Zone;
  readonly seed: string;
  /** The share of new cards whose first answer is not Again. */
  readonly knownAtFirst: number;
}

export interface Simulation {
  /** Answers a day, learning steps included, from today on. */
  readonly answers: readonly number[];
  /** The cards as the last day leaves them. */
  readonly progress: ReadonlyMap<CardId, CardProgress>;
}

const dayMillis = 86_400_000;
const nothingDone: DayDone = { introduced: 0, tested: 0 };
/** Nobody answers a card more often on one day. */
const mostAnswers = 6;

/** It pauses after each card, so that whoever runs it may do something else in between, or give it up. */
export function* simulateStudy(input: SimulationInput, dayCount: number): Generator<undefined, Simulation> {
  const random = buildRandom(input.seed);
  const cards = buildSimulatedCards(input.progress, input.zone);
  const spread = input.spreadOver(cards.countDueOn);
  const answers: number[] = [];
  for (let at = 0; at < dayCount; at++) {
    const nowMillis = input.nowMillis + at * dayMillis;
    const queue = buildQueue({
      ...input,
      ...countLeft(input.plan, at === 0 ? input.done : nothingDone),
      nowMillis,
      progressOf: (card) => cards.progress.get(card),
      holdOf: (card) => input.holds.get(card),
      examDay: input.plan.examDay,
    });
    const asked = [...queue.learning, ...queue.due, ...queue.fresh, ...queue.waiting];
    let count = 0;
    for (const { id } of asked) {
      yield;
      count += answerCard(id, cards, spread, input, nowMillis, random);
    }
    yield;
    answers.push(count);
  }
  return { answers, progress: cards.progress };
}

/** Answers a card until it has left its learning steps; gives the number of answers. */
function answerCard(
  id: CardId,
  cards: SimulatedCards,
  spread: LoadSpread | undefined,
  { scheduler, zone, knownAtFirst }: SimulationInput,
  nowMillis: number,
  random: Random,
): number {
  const day = learningDay(nowMillis, zone);
  let count = 0;
  for (
    let known = cards.progress.get(id);
    count === 0 || (known?.memory.intervalDays === 0 && count < mostAnswers);
    count++
  ) {
    const chance = known === undefined ? knownAtFirst : scheduler.retrievability(known.memory, nowMillis);
    const isRight = random.next() < chance;
    const before = known?.memory;
    const graded = { card: id, before, grade: isRight ? 3 : 1, atMillis: nowMillis, zone } as const;
    const { shiftDays = 0 } = planShift(graded, scheduler, spread);
    const memory = shiftDue(scheduler.next(before, graded.grade, nowMillis, zone), shiftDays);
    known = {
      lastItem: storedItemId('simulated'),
      kinds: [],
      firstDay: day,
      ...known,
      memory,
      lastRight: isRight,
      lastDay: day,
    };
    cards.learn(id, known);
  }
  return count;
}

export interface ExpectedRecall {
  /** Cards that have been begun by then and are not suspended. */
  readonly cards: number;
  /** The mean chance of recalling one of them, 0 to 1. */
  readonly recall: number;
}

/** What a simulation up to an exam lets expect at its moment. */
export function expectRecall(
  { progress }: Simulation,
  { holds, scheduler, zone }: Pick<SimulationInput, 'holds' | 'scheduler' | 'zone'>,
  atMillis: number,
): ExpectedRecall {
  const day = learningDay(atMillis, zone);
  const begun = [...progress].filter(([id]) => !isHeld(holds.get(id), day));
  const sum = begun.reduce((total, [, { memory }]) => total + scheduler.retrievability(memory, atMillis), 0);
  return { cards: begun.length, recall: begun.length === 0 ? 0 : sum / begun.length };
}
