/** Match claims with their speakers, none of whom says two of them. */
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
      .find(({ value }) => value.type === 'entity' && cards.every((one) => !isQuoted(value.entity, one, context)));
    if (cards.length <= companions || spare === undefined) return [];
    const pairs = cards.map((one) => ({ card: one, prompt: capitalise(`${one.fact.claim}.`) }));
    return buildMatching(pairs, spare.text, name, 'Who says what? Match each statement with its speaker.');
  },
};

/** True when the one's speaker has no part in the other's claim, nor in a fact that meets it. */
function isApart(own: StudyCard, other: StudyCard, context: GenerateContext): boolean {
  return own.key.type === 'entity' && !isQuoted(own.key.entity, other, context);
}

function isQuoted(speaker: string, { fact }: StudyCard, { index }: GenerateContext): boolean {
  const meeting = index.relationsOf(fact.id).map(({ from, to }) => index.fact(from === fact.id ? to : from));
  return [fact, ...meeting].some(({ attribution }) => attribution.some(({ who }) => who === speaker));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
