/** Takes the last option. */
import type { Solver } from '../solver.ts';

export const lastPosition: Solver = {
  name: 'last-position',
  rate: ({ options }) => options.map((_, at) => at),
};
