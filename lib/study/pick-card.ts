/**
 * Which card comes next. Learning steps that are due first, then due cards, the likeliest forgotten first, then new
 * ones, important facts first; at the end learning steps that are nearly due. An exam ahead puts new before due. The
 * reasons are in DECISIONS.md.
 */
import type { CardId } from '#lib/core/ids.ts';
import { hashText } from '#lib/core/random.ts';
import type { Zone } from '#lib/core/clock.ts';
import { isHeld, type CardHold } from '#lib/schedule/card-hold.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import type { Scheduler } from '#lib/schedule/scheduler.ts';
import { isNewFirst, isPassDue } from './exam.ts';

/** What the choice needs to know of a card. Cards of one fact, and cards that ask the same, are siblings. */
export interface QueueCard {
  readonly id: CardId;
  readonly fact: string;
  readonly asks: string;
  readonly importance: 1 | 2 | 3;
}

export interface QueueInput {
  readonly cards: readonly QueueCard[];
  readonly progressOf: (card: CardId) => CardProgress | undefined;
  readonly holdOf: (card: CardId) => CardHold | undefined;
  readonly scheduler: Scheduler;
  readonly nowMillis: number;
  readonly zone: Zone;
  /** New cards that may still be introduced today. */
  readonly newLeft: number;
  /** Due cards that may still be asked today. */
  readonly reviewsLeft: number;
  readonly examDay?: number | undefined;
}

export interface Queue {
  readonly learning: readonly QueueCard[];
  readonly due: readonly QueueCard[];
  readonly fresh: readonly QueueCard[];
  /** In learning steps, but not due yet. */
  readonly waiting: readonly QueueCard[];
  readonly isNewFirst: boolean;
}

/** Sorts a day's cards into their queues; siblings of what was reviewed today are left for another day. */
export function buildQueue(input: QueueInput): Queue {
  const { cards, progressOf, holdOf, scheduler, nowMillis, zone, newLeft, reviewsLeft, examDay } = input;
  const today = learningDay(nowMillis, zone);
  const seen = cards.flatMap((card) => {
    const progress = progressOf(card.id);
    return progress === undefined ? [] : [{ card, progress }];
  });
  const mayAsk = ({ id }: QueueCard) => !isHeld(holdOf(id), today);
  const asked = seen.filter(({ card }) => mayAsk(card));
  const reviewedToday = seen.filter(({ progress }) => progress.lastDay === today);
  const busy = new Set(reviewedToday.flatMap(({ card }) => [card.fact, card.asks]));
  const isBuried = (card: QueueCard) => busy.has(card.fact) || busy.has(card.asks);

  const inSteps = asked
    .filter(({ progress }) => progress.memory.intervalDays === 0)
    .toSorted((a, b) => a.progress.memory.dueAtMillis - b.progress.memory.dueAtMillis);
  const passes = asked.filter(
    ({ card, progress }) => progress.memory.intervalDays > 0 && isPassDue(card.id, progress, today, examDay),
  );
  const due = asked
    .filter(
      ({ progress }) => progress.memory.intervalDays > 0 && learningDay(progress.memory.dueAtMillis, zone) <= today,
    )
    .filter(({ card }) => !isBuried(card))
    .map(({ card, progress }) => ({ card, recall: scheduler.retrievability(progress.memory, nowMillis) }))
    .toSorted((a, b) => a.recall - b.recall);
  const dueToday = oneOfEachFamily(due.map(({ card }) => card)).slice(0, Math.max(reviewsLeft, 0));
  return {
    learning: inSteps.filter(({ progress }) => progress.memory.dueAtMillis <= nowMillis).map(({ card }) => card),
    // A pass before an exam waits for no sibling and counts against no limit.
    due: [...new Set([...dueToday, ...passes.map(({ card }) => card)])],
    fresh: pickFresh(cards.filter(mayAsk), seen, isBuried, progressOf).slice(0, Math.max(newLeft, 0)),
    waiting: inSteps.filter(({ progress }) => progress.memory.dueAtMillis > nowMillis).map(({ card }) => card),
    isNewFirst: isNewFirst(today, examDay),
  };
}

export function pickCard({ learning, due, fresh, waiting, isNewFirst: newFirst }: Queue): QueueCard | undefined {
  const [first, second] = newFirst ? [fresh, due] : [due, fresh];
  return learning[0] ?? first[0] ?? second[0] ?? waiting[0];
}

/** Of somebody who has seen none of the cards. */
export function pickFirstCard(cards: readonly QueueCard[]): QueueCard | undefined {
  return pickFresh(
    cards,
    [],
    () => false,
    () => undefined,
  )[0];
}

export const countQueue = ({ learning, due, fresh, waiting }: Queue) =>
  learning.length + due.length + fresh.length + waiting.length;

/** One card of each fact before its siblings; among these the important ones, and then by lot. */
function pickFresh(
  cards: readonly QueueCard[],
  seen: readonly { readonly card: QueueCard }[],
  isBuried: (card: QueueCard) => boolean,
  progressOf: QueueInput['progressOf'],
): QueueCard[] {
  const begun = new Set(seen.map(({ card }) => card.fact));
  const fresh = cards
    .filter((card) => progressOf(card.id) === undefined && !isBuried(card))
    .map((card) => ({ card, isBegun: begun.has(card.fact), lot: hashText(card.id) }))
    .toSorted((a, b) => Number(a.isBegun) - Number(b.isBegun) || b.card.importance - a.card.importance || a.lot - b.lot)
    .map(({ card }) => card);
  return oneOfEachFamily(fresh);
}

/** The first card of each family: the rest would be buried as soon as it is answered. */
function oneOfEachFamily(cards: readonly QueueCard[]): QueueCard[] {
  const taken = new Set<string>();
  return cards.filter(({ fact, asks }) => {
    if (taken.has(fact) || taken.has(asks)) return false;
    taken.add(fact).add(asks);
    return true;
  });
}
