/** Takes the longest option: item writers make the key exact and the others short. */
import type { Solver } from '../solver.ts';

export const longest: Solver = {
  name: 'longest',
  rate: ({ options }) => options.map((text) => text.length),
};
