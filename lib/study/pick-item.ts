/** Which item asks a card: recognition at first sight and while memory is weak, recall afterwards, never the same twice running. */
import { buildRandom } from '#lib/core/random.ts';
import { itemKinds, type Item } from '#lib/items/item-kinds.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';

/** Below this stability a wrong answer is likelier than not within days: the card is shown with options once more. */
const weakestForRecallDays = 1;

/** `items` are those of one card, at least one. The same card in the same state gives the same item. */
export function pickItem(items: readonly Item[], progress: CardProgress | undefined): Item | undefined {
  const others = items.filter(({ id }) => id !== progress?.lastItem);
  const allowed = others.length > 0 ? others : items;
  const suited = preferences(progress)
    .map((wanted) => allowed.filter(wanted))
    .find((some) => some.length > 0);
  const random = buildRandom(`${items[0]?.card}/${progress?.memory.reviews ?? 0}`);
  return suited?.[random.below(suited.length)];
}

type Wish = (item: Item) => boolean;

const recalls: Wish = ({ kind }) => itemKinds[kind].demand === 'recall';
const recognises: Wish = ({ kind }) => itemKinds[kind].demand === 'recognition';
const hasOptions: Wish = (item) => 'options' in item;
const any: Wish = () => true;

function preferences(progress: CardProgress | undefined): readonly Wish[] {
  if (progress === undefined) return [hasOptions, recognises, any];
  const isWeak = !progress.lastRight || progress.memory.stabilityDays < weakestForRecallDays;
  return isWeak ? [recognises, any] : [recalls, any];
}
