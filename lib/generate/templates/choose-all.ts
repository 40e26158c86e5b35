/** Choose every right one: all that a source names, among what it does not. */
import type { Candidate } from '#lib/distractors/candidate.ts';
import { shuffleWords } from '../choice-items.ts';
import { buildBase, lotFor, type Template } from '../template.ts';

const name = 'all';

export const chooseAll: Template = {
  name,
  build: (card, context) => {
    const distractors = context.distractorsOf(card);
    if (card.key.type !== 'list' || distractors.length < 2 || card.card.recognisable === true) return [];
    const right = card.key.texts.map((text): Candidate => ({ value: { type: 'text', text }, text }));
    const options = shuffleWords([...right, ...distractors], lotFor(card, name)).map((option, at) => ({
      id: String.fromCharCode(97 + at),
      option,
    }));
    return [
      {
        ...buildBase(card, name, 'multiple-choice', card.card.question),
        kind: 'multiple-choice',
        options: options.map(({ id, option: { text, why } }) => ({ id, text, ...(why === undefined ? {} : { why }) })),
        key: options.flatMap(({ id, option }) => (right.includes(option) ? [id] : [])),
      },
    ];
  },
};
