/** Spot the changed detail: the card's sentence, once as it is and once with a proven distractor in its gap. */
import type { Item } from '#lib/items/item-kinds.ts';
import type { StudyCard } from '../study-card.ts';
import { buildBase, lotFor, type Template } from '../template.ts';

const name = 'detail';

export const changedDetail: Template = {
  name,
  build: (card, context) => {
    const { sentence } = card.card;
    const distractors = context.distractorsOf(card);
    const changed = distractors[lotFor(card, name).below(Math.min(distractors.length, 2))];
    if (sentence === undefined || changed === undefined) return [];
    const why = changed.why === undefined ? {} : { why: changed.why };
    return [
      { ...buildStatement(card, 'as-is', sentence, card.keyText), kind: 'true-false', key: true },
      { ...buildStatement(card, 'changed', sentence, changed.text), kind: 'true-false', key: false, ...why },
    ] satisfies Item[];
  },
};

function buildStatement(card: StudyCard, variant: string, sentence: string, filling: string) {
  const statement = sentence.replace('{}', filling);
  const base = buildBase(card, name, variant, statement.charAt(0).toUpperCase() + statement.slice(1));
  const answer = variant === 'as-is' ? `True: ${card.keyText}` : `False: it was ${card.keyText}, not ${filling}`;
  return { ...base, feedback: { ...base.feedback, answer } };
}
