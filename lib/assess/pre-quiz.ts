/** A few questions on one source, tried before it is read and asked again afterwards. The tries before need no key: trying is what helps. */
import type { CardId } from '#lib/core/ids.ts';
import { buildRandom, pickOrder } from '#lib/core/random.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { itemKinds, type Item } from '#lib/items/item-kinds.ts';
import { buildAssessBank, type AssessBank, type AssessItem } from './assess-bank.ts';
import { canStandTogether } from './giveaway.ts';

const preQuizLength = 6;

/** Which source says it is no question to somebody who is about to read that source. */
const untold = 'source';

/**
 * The most important facts of the source first, one question each, to be chosen from options where the bank has any. The same seed
 * draws the same. Cards that were `asked` in an earlier round, whose answers have been shown, come only where there are no others.
 */
export function pickPreQuiz(
  bank: AssessBank,
  cards: StudyBank['cards'],
  sourceId: string,
  seed: string,
  asked: ReadonlySet<CardId> = new Set(),
): Item[] {
  const random = buildRandom(`${seed}/pre-quiz`);
  const importance = new Map(cards.map((card) => [card.id, card.importance]));
  const weigh = ({ item }: AssessItem) =>
    10 * (importance.get(item.card) ?? 1) + ease(item) - (asked.has(item.card) ? 100 : 0);
  const open = bank.items.filter((one) => isOfSource(one, sourceId, bank));
  const chosen: AssessItem[] = [];
  for (const next of pickOrder(open, random).toSorted((a, b) => weigh(b) - weigh(a))) {
    if (chosen.length === preQuizLength) break;
    if (chosen.every((other) => canStandTogether(next, other))) chosen.push(next);
  }
  return pickOrder(chosen, random).map(({ item }) => item);
}

/** How many questions a learner will be asked; 0 where the bank has none on the source. */
export function countPreQuiz(bank: StudyBank, sourceId: string): number {
  return pickPreQuiz(buildAssessBank(bank), bank.cards, sourceId, 'count').length;
}

/**
 * The same cards again: another item of the same kind and template where the bank has one, else the same. Another kind would be
 * easier or harder to guess, and the gain would say that.
 */
export function pickAgain(items: readonly Item[], bank: AssessBank, seed: string): Item[] {
  const random = buildRandom(`${seed}/again`);
  return items.map((item) => {
    const parallel = bank.items.filter(
      ({ item: { id, card, kind, template } }) =>
        id !== item.id && card === item.card && kind === item.kind && template === item.template,
    );
    return parallel[random.below(parallel.length)]?.item ?? item;
  });
}

/** A question that mixes several facts in has an answer that this source alone does not give. */
function isOfSource({ item }: AssessItem, sourceId: string, bank: AssessBank): boolean {
  const [fact, ...others] = item.facts;
  return item.template !== untold && others.length === 0 && bank.facts[fact ?? '']?.citation.sourceId === sourceId;
}

function ease(item: Item): number {
  if (item.kind === 'single-choice') return 3;
  if ('options' in item) return 2;
  return itemKinds[item.kind].demand === 'recognition' ? 1 : 0;
}
