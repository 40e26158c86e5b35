/** The cards of a simulation as they go through it, and how many of them are due on each day at that moment. */
import type { Zone } from '#lib/core/clock.ts';
import type { CardId } from '#lib/core/ids.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';

export interface SimulatedCards {
  readonly progress: ReadonlyMap<CardId, CardProgress>;
  learn(card: CardId, known: CardProgress): void;
  countDueOn(day: number): number;
}

/** `begun` is left as it is. */
export function buildSimulatedCards(begun: ReadonlyMap<CardId, CardProgress>, zone: Zone): SimulatedCards {
  const progress = new Map<CardId, CardProgress>();
  const due = new Map<number, number>();
  const countDueOn = (day: number) => due.get(day) ?? 0;
  const count = ({ memory }: CardProgress, cards: 1 | -1) => {
    const day = learningDay(memory.dueAtMillis, zone);
    due.set(day, countDueOn(day) + cards);
  };
  const learn = (card: CardId, known: CardProgress) => {
    const before = progress.get(card);
    if (before) count(before, -1);
    count(known, 1);
    progress.set(card, known);
  };
  for (const [card, known] of begun) learn(card, known);
  return { progress, learn, countDueOn };
}
