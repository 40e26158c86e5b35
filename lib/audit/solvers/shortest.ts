/** Takes the shortest option. */
import type { Solver } from '../solver.ts';

export const shortest: Solver = {
  name: 'shortest',
  rate: ({ options }) => options.map((text) => -text.length),
};
