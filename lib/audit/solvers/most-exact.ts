/** Takes the option with most detail in it: figures, commas, capital letters. */
import type { Solver } from '../solver.ts';

export const mostExact: Solver = {
  name: 'most-exact',
  rate: ({ options }) => options.map((text) => (text.match(/\d|,|\B[A-Z]|(?<=\s)[A-Z]/g) ?? []).length),
};
