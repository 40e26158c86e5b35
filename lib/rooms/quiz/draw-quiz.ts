/**
 * Draws questions for a class: important facts first, no two about one thing, none that gives another's answer away, kinds
 * in turn, and what sources dispute among them, as that is worth talking about. The same bank and seed draw the same.
 */
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import { canStandTogether } from '#lib/assess/giveaway.ts';
import { buildRandom, pickOrder } from '#lib/core/random.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item, Kind } from '#lib/items/item-kinds.ts';
import { isDisputedFact } from '../disputed.ts';

/** Answered by a few taps of a thumb: nothing is typed. */
export const thumbKinds: readonly Kind[] = [
  'single-choice',
  'true-false',
  'multiple-choice',
  'map-place',
  'matching',
  'ordering',
];

/** One in so many, if there are that many. */
const disputedShare = 5;

/** `stock` is what may be drawn; `kept` stands already, and nothing drawn repeats it. At most `count` are drawn. */
export function drawQuiz(
  bank: Pick<StudyBank, 'cards' | 'facts'>,
  stock: readonly AssessItem[],
  count: number,
  seed: string,
  kept: readonly AssessItem[] = [],
): Item[] {
  const random = buildRandom(seed);
  const importances = new Map(bank.cards.map(({ id, importance }) => [id, importance]));
  const importanceOf = ({ item }: AssessItem) => importances.get(item.card) ?? 1;
  const inTurn = pickOrder(stock, random).toSorted((a, b) => importanceOf(b) - importanceOf(a));
  const drawn: AssessItem[] = [];
  const used = new Map<Kind, number>();
  const take = (left: readonly AssessItem[]) => {
    const fits = (one: AssessItem) => [...kept, ...drawn].every((other) => canStandTogether(one, other));
    // The kind that came up least so far, and of it the most important.
    const byKind = [...new Set(left.map(({ item }) => item.kind))].toSorted(
      (a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0),
    );
    for (const kind of byKind) {
      const next = left.find((one) => one.item.kind === kind && fits(one));
      if (next === undefined) continue;
      drawn.push(next);
      used.set(kind, (used.get(kind) ?? 0) + 1);
      return true;
    }
    return false;
  };
  const disputed = inTurn.filter(({ item }) => isDisputedFact(bank.facts[item.facts[0] ?? '']));
  for (let at = 0; at < Math.floor(count / disputedShare); at++) take(disputed);
  while (drawn.length < count && take(inTurn));
  return pickOrder(drawn, random).map(({ item }) => item);
}
