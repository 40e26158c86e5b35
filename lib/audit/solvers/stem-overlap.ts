/** Takes the option that shares most words with the stem. */
import { contentWords, sharedWords } from '#lib/lint/content-words.ts';
import type { Solver } from '../solver.ts';

export const stemOverlap: Solver = {
  name: 'stem-overlap',
  rate: ({ stem, options }) => {
    const asked = contentWords(stem);
    return options.map((text) => sharedWords(contentWords(text), asked).length);
  },
};
