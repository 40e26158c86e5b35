/** Takes the most careful wording: may, might, some, partly. */
import type { Solver } from '../solver.ts';

export const hedged: Solver = {
  name: 'hedged',
  rate: ({ options }) => options.map((text) => text.match(hedge)?.length ?? 0),
};

const hedge =
  /\b(?:may|might|could|can|some|partly|perhaps|probably|possibly|likely|rather|mostly|mainly|relatively|up to|about|at least)\b/gi;
