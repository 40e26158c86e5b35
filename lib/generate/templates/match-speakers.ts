/** Match claims with their speakers, none of whom says two of them. */
import { capitalise } from '#lib/core/capitalise.ts';
import { listInvolved } from '#lib/distractors/part-in-claim.ts';
import { buildMatching } from '../matching-items.ts';
import type { StudyCard } from '../study-card.ts';
import type { GenerateContext, Template } from '../template.ts';

const name = 'speakers';
const companions = 2;

export const matchSpeakers: Template = {
  name,
  build: (card, context) => {
    if (card.about !== 'voice') return [];
    const suits = (a: StudyCard, b: StudyCard) => isApart(a, b, context) && isApart(b, a, context);
    const cards = [card, ...context.voiceRing.findCompanions(card, companions, suits)];
    const spare = context
      .distractorsOf(card)
      .find(
        ({ value }) =>
          value.type === 'entity' && cards.every(({ fact }) => !listInvolved(fact, context.index).has(value.entity)),
      );
    if (cards.length <= companions || spare === undefined) return [];
    const pairs = cards.map((one) => ({ card: one, prompt: capitalise(`${one.fact.claim}.`) }));
    return buildMatching(pairs, spare.text, name, 'Who says what? Match each statement with its speaker.');
  },
};

/** True when the one's speaker has no part in the other's claim, nor in a fact that meets it. */
function isApart(own: StudyCard, other: StudyCard, context: GenerateContext): boolean {
  return own.key.type === 'entity' && !listInvolved(other.fact, context.index).has(own.key.entity);
}
