/** How well each of some cards is known: the chance of recall now, the weakest first, and what was never studied last. */
import type { CardId } from '#lib/core/ids.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import type { Scheduler } from '#lib/schedule/scheduler.ts';

export interface CardRecall<Card> {
  readonly card: Card;
  /** From 0 to 1; `undefined` for a card that was never studied. */
  readonly chance: number | undefined;
}

export function rankByRecall<Card extends { readonly id: CardId }>(
  cards: readonly Card[],
  progressOf: (card: CardId) => CardProgress | undefined,
  scheduler: Pick<Scheduler, 'retrievability'>,
  nowMillis: number,
): CardRecall<Card>[] {
  const known = cards.map((card) => {
    const progress = progressOf(card.id);
    return { card, chance: progress && scheduler.retrievability(progress.memory, nowMillis) };
  });
  return known.toSorted((a, b) => (a.chance ?? 2) - (b.chance ?? 2));
}
