/**
 * The chance that a learner who knows nothing is right: c in Birnbaum's three-parameter model (in Lord and Novick,
 * Statistical Theories of Mental Test Scores, 1968). Worked out from the number of possible answers, not fitted.
 */
import type { Item } from '#lib/items/item-kinds.ts';

/** A typed name is hardly ever hit by chance. */
const typedChance = 0.02;
/** Whoever estimates blindly is thought to draw from two powers of ten around the figure, evenly on a log scale. */
const blindRange = Math.log(100);

/** Reads the fields by what they are, not by the kind's name: a new kind that shares them needs nothing here. */
export function guessingChance(item: Item): number {
  if ('options' in item) {
    const { length } = item.options;
    return Array.isArray(item.key) ? 1 / (2 ** length - 1) : 1 / length;
  }
  if ('entries' in item) return 1 / countOrders(item.entries.length, item.entries.length);
  if ('prompts' in item) return 1 / countOrders(item.choices.length, item.prompts.length);
  if ('low' in item) return item.low > 0 ? Math.min(Math.log(item.high / item.low) / blindRange, 0.5) : typedChance;
  return 'key' in item && typeof item.key === 'boolean' ? 0.5 : typedChance;
}

/** In how many ways `drawn` of `all` can be laid out in order. */
function countOrders(all: number, drawn: number): number {
  return Array.from({ length: drawn }, (_, at) => all - at).reduce((product, left) => product * left, 1);
}
