/** Takes the first option. */
import type { Solver } from '../solver.ts';

export const firstPosition: Solver = {
  name: 'first-position',
  rate: ({ options }) => options.map((_, at) => -at),
};
