/** Draws a practice set: one item a card, no fact twice running where there are others, by a seed. */
import { buildRandom, pickOrder } from '#lib/core/random.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { Item } from '#lib/items/item-kinds.ts';

/** Up to `count` of the items. The same items, count and seed give the same set in the same order. */
export function pickPractice(items: readonly Item[], count: number, seed: string): Item[] {
  const random = buildRandom(seed);
  const byCard = [...groupBy(items, ({ card }) => card).values()];
  const one = byCard.map((own) => own[random.below(own.length)]).filter((item) => item !== undefined);
  return spread(pickOrder(one, random)).slice(0, Math.max(count, 0));
}

/** First one item of every fact, then the second of each, and so on. */
function spread(items: readonly Item[]): Item[] {
  const turns = new Map<string, number>();
  const placed = items.map((item, at) => {
    const fact = item.facts[0] ?? '';
    const turn = turns.get(fact) ?? 0;
    turns.set(fact, turn + 1);
    return { item, turn, at };
  });
  return placed.toSorted((a, b) => a.turn - b.turn || a.at - b.at).map(({ item }) => item);
}
