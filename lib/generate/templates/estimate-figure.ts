/** Estimate a figure: for sums and large counts, the right size counts, not the digits. */
import { buildBase, type Template } from '../template.ts';
import { fieldUnit } from './ask-card.ts';

/** Below this a count is known or not known; there is nothing to estimate. */
const smallestEstimate = 1_000;
/** Within a quarter either way: tells 3.8 billion from 10, and 22 million from 542. */
const leeway = 0.25;

export const estimateFigure: Template = {
  name: 'estimate',
  build: (card) => {
    if (card.key.type !== 'number' || card.key.value < smallestEstimate) return [];
    const { value, unit } = card.key;
    return [
      {
        ...buildBase(card, 'estimate', 'numeric', card.card.question),
        kind: 'numeric',
        unit: fieldUnit(value, unit),
        tolerance: 'an estimate within 25 percent counts',
        key: value,
        low: value * (1 - leeway),
        high: value * (1 + leeway),
      },
    ];
  },
};
