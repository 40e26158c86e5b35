/** Takes the option that shares most words with the others: distractors are made by changing the key. */
import { contentWords, sharedWords } from '#lib/lint/content-words.ts';
import type { Solver } from '../solver.ts';

export const optionOverlap: Solver = {
  name: 'option-overlap',
  rate: ({ options }) => {
    const words = options.map(contentWords);
    return words.map((own, at) =>
      words.reduce((sum, other, place) => sum + (place === at ? 0 : sharedWords(own, other).length), 0),
    );
  },
};
