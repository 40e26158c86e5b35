/** Strikes out absolute wording: all, only, never, every. */
import type { Solver } from '../solver.ts';

export const leastAbsolute: Solver = {
  name: 'least-absolute',
  rate: ({ options }) => options.map((text) => -(text.match(absolute)?.length ?? 0)),
};

const absolute = /\b(?:always|never|all|only|none|every|entirely|completely|totally|no|nobody|first|full|fully)\b/gi;
