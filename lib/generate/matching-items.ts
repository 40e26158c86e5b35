/** A matching of several cards: their prompts, their keys, and one choice more than is needed. */
import { pickOrder } from '#lib/core/random.ts';
import { uniqueBy } from '#lib/core/unique.ts';
import type { Matching } from '#lib/items/kinds/matching.ts';
import type { StudyCard } from './study-card.ts';
import { buildBase, citeFacts, lotFor } from './template.ts';

interface Pair {
  readonly card: StudyCard;
  readonly prompt: string;
}

/** The first pair's card is the one that is reviewed. */
export function buildMatching(pairs: readonly Pair[], spare: string, template: string, stem: string): Matching[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const lot = lotFor(first.card, template);
  const prompts = pickOrder(pairs, lot).map(({ card, prompt }, at) => ({ id: `p${at + 1}`, card, text: prompt }));
  // By the alphabet: the order on screen says nothing of the pairs.
  const choices = [...pairs.map(({ card }) => card.keyText), spare]
    .toSorted()
    .map((text, at) => ({ id: String.fromCharCode(97 + at), text }));
  const choiceOf = (card: StudyCard) => choices.find(({ text }) => text === card.keyText)?.id ?? '';
  const base = buildBase(first.card, template, 'matching', stem);
  return [
    {
      ...base,
      ...citeFacts(
        uniqueBy(
          pairs.flatMap(({ card: { fact, other } }) => (other === undefined ? [fact] : [fact, other])),
          ({ id }) => id,
        ),
      ),
      feedback: {
        answer: prompts.map(({ card, text }) => `${text} → ${card.keyText}`).join('; '),
        because: base.feedback.because,
      },
      kind: 'matching',
      prompts: prompts.map(({ id, text }) => ({ id, text })),
      choices,
      key: Object.fromEntries(prompts.map(({ id, card }) => [id, choiceOf(card)])),
    },
  ];
}
