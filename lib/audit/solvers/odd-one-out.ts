/** Takes the option that is of another sort than the rest: a figure among words, a known name among phrases, another type of thing. */
import type { Solver } from '../solver.ts';

export const oddOneOut: Solver = {
  name: 'odd-one-out',
  rate: ({ options }, index) => {
    const sorts = options.map(
      (text) => index.findEntity(text)?.type ?? (/\d/.test(text) ? 'number' : /^[A-Z]/.test(text) ? 'name' : 'words'),
    );
    return sorts.map((sort) => -sorts.filter((other) => other === sort).length);
  },
};
