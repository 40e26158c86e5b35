/** Cloze a card: its sentence, with the answer to be typed into the gap. */
import { buildBase, type Template } from '../template.ts';
import { acceptedTexts, isTypable } from '../typed-key.ts';

/** How a gap is drawn where nothing can be typed. */
const gapLine = '_____';

export const clozeCard: Template = {
  name: 'cloze',
  build: (card, context) => {
    const { sentence } = card.card;
    const accepted = acceptedTexts(card, context.index);
    // Of a list any part would fill the gap, and the gap does not say so.
    if (sentence === undefined || card.key.type === 'list' || !isTypable(accepted)) return [];
    const [before = '', after = ''] = sentence.split('{}');
    return [
      {
        ...buildBase(card, 'cloze', 'typed', sentence.replace('{}', gapLine)),
        kind: 'cloze',
        before,
        after,
        accepted: [...accepted],
        rivals: [...context.rivalsOf(card)],
      },
    ];
  },
};
