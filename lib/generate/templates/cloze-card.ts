/** Cloze a card: its sentence, with the answer to be typed into the gap; of a list one part, by lot, before all the others. */
import { textOfValue } from '#lib/distractors/candidate.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { StudyCard } from '../study-card.ts';
import { buildBase, lotFor, type Template } from '../template.ts';
import { acceptedTexts, isTypable } from '../typed-key.ts';

const name = 'cloze';

/** How a gap is drawn where nothing can be typed. */
const gapLine = '_____';

export const clozeCard: Template = {
  name,
  build: (card, context) => {
    const { sentence } = card.card;
    const { filling, answer, accepted } = pickGap(card, context.index);
    if (sentence === undefined || !isTypable(accepted)) return [];
    const [before = '', after = ''] = sentence.replace('{}', filling).split('{}');
    const base = buildBase(card, name, 'typed', `${before}${gapLine}${after}`);
    return [
      {
        ...base,
        feedback: { ...base.feedback, answer },
        kind: 'cloze',
        before,
        after,
        accepted: [...accepted],
        rivals: [...context.rivalsOf(card)],
      },
    ];
  },
};

/** What stands in the sentence, its gap still written {}; what belongs into that gap, and what may be typed there. */
function pickGap(card: StudyCard, index: DossierIndex) {
  const { answer } = card.card;
  if (answer.type !== 'list') return { filling: '{}', answer: card.keyText, accepted: acceptedTexts(card, index) };
  const asked = lotFor(card, `${name}/part`).below(answer.items.length);
  const others = answer.items.flatMap(({ text }, at) => (at === asked ? [] : [text]));
  const { text = '', accepted = [] } = answer.items[asked] ?? {};
  return {
    // First, as “concern about Afghanistan and _____” would ask for a second concern.
    filling: textOfValue({ type: 'list', texts: ['{}', ...others] }, index),
    answer: text,
    accepted: [text, ...accepted],
  };
}
