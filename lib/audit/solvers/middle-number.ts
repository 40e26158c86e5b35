/** Takes the middle one of three or more figures or dates. */
import type { Solver } from '../solver.ts';

export const middleNumber: Solver = {
  name: 'middle-number',
  rate: ({ options }) => {
    const isRanked = options.length > 2 && options.every((text) => /\d/.test(text));
    const middle = (options.length - 1) / 2;
    // They stand in ascending order.
    return options.map((_, at) => (isRanked ? -Math.abs(at - middle) : 0));
  },
};
