/** Takes the option that alone begins with an article, or alone does not: a key is often written in another form. */
import type { Solver } from '../solver.ts';

export const oddForm: Solver = {
  name: 'odd-form',
  rate: ({ options }) => {
    const forms = options.map((text) => /^(?:an?|the) /i.test(text));
    return forms.map((form) => -forms.filter((other) => other === form).length);
  },
};
