/** Spot the changed detail: the card's sentence, once as it is and once with a proven distractor in its gap. */
import { capitalise } from '#lib/core/capitalise.ts';
import { pickOrder } from '#lib/core/random.ts';
import type { AnswerValue } from '#lib/distractors/answer-value.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { nameInText } from '#lib/facts/name-in-text.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import type { StudyCard } from '../study-card.ts';
import { buildBase, lotFor, type Template } from '../template.ts';

const name = 'detail';

export const changedDetail: Template = {
  name,
  build: (card, { index, distractorsOf }) => {
    const { sentence } = card.card;
    const distractors = distractorsOf(card);
    const changed = distractors[lotFor(card, name).below(Math.min(distractors.length, 2))];
    if (sentence === undefined || changed === undefined) return [];
    // Which of the two names the true statement has is drawn by lot: a name is part of the view and must not tell.
    const [one = '', two = ''] = pickOrder(['one', 'two'], lotFor(card, `${name}/names`));
    const why = changed.why === undefined ? {} : { why: changed.why };
    const right = pickRight(card);
    const asIs = fillingOf(card.key, right, index);
    const wrong = fillingOf(changed.value, changed.text, index);
    const isList = card.key.type === 'list';
    const whenTrue = isList ? `Named are: ${card.keyText}` : `“${asIs}” is as the source has it`;
    const whenFalse = isList ? `is not among what is named: ${card.keyText}` : `should read “${asIs}”`;
    return [
      {
        ...buildStatement(card, one, sentence, asIs, `True: no detail is changed. ${whenTrue}.`),
        kind: 'true-false',
        key: true,
      },
      {
        ...buildStatement(card, two, sentence, wrong, `False: a detail is changed. “${wrong}” ${whenFalse}.`),
        kind: 'true-false',
        key: false,
        ...why,
      },
    ] satisfies Item[];
  },
};

/** The key, or one part of a list, by lot. */
function pickRight(card: StudyCard): string {
  if (card.key.type !== 'list') return card.keyText;
  return card.key.texts[lotFor(card, `${name}/part`).below(card.key.texts.length)] ?? card.keyText;
}

function fillingOf(value: AnswerValue, text: string, index: DossierIndex): string {
  return value.type === 'entity' ? nameInText(index.entity(value.entity)) : text;
}

function buildStatement(card: StudyCard, variant: string, sentence: string, filling: string, answer: string) {
  const statement = sentence.replace('{}', filling);
  const base = buildBase(card, name, variant, capitalise(statement));
  return { ...base, feedback: { ...base.feedback, answer } };
}
