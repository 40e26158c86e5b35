/** Who said it: a claim, and the name of whoever makes it, chosen or typed. */
import { buildChoice, buildTyped } from '../choice-items.ts';
import type { Template } from '../template.ts';

const name = 'who';

export const whoSaidIt: Template = {
  name,
  build: (card, context) =>
    card.about === 'voice' ? [...buildChoice(card, name, context), ...buildTyped(card, name, context)] : [],
};
