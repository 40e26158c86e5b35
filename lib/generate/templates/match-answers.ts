/** Match sentences with what fills their gap: persons, dates, figures or reasons, none of which fits two of the sentences. */
import { normaliseText } from '#lib/core/normalise-text.ts';
import { sameValue } from '#lib/distractors/answer-value.ts';
import { buildMatching } from '../matching-items.ts';
import type { StudyCard } from '../study-card.ts';
import type { GenerateContext, Template } from '../template.ts';

const name = 'match';
const companions = 2;

export const matchAnswers: Template = {
  name,
  build: (card, context) => {
    if (answerGroup(card, context) === undefined) return [];
    const fits = (a: StudyCard, b: StudyCard) => isOnlyFor(a, b, context) && isOnlyFor(b, a, context);
    const cards = [card, ...context.answerRing.findCompanions(card, companions, fits)];
    const spare = context
      .distractorsOf(card)
      .find(({ value }) => cards.every((one) => !sameValue(value, one.key) && !context.isTrueOf(value, one)));
    if (cards.length <= companions || spare === undefined) return [];
    const pairs = cards.map((one) => ({ card: one, prompt: drawGap(one.card.sentence ?? '') }));
    return buildMatching(pairs, spare.text, name, 'Match each sentence with what fills its gap.');
  },
};

/** At the end of a sentence the gap is its full stop as well. */
function drawGap(sentence: string): string {
  return sentence.replace(/\{\}\.?$/, '…').replace('{}', '…');
}

/** What can stand beside one another: choices of one type, and for words of one source. */
export function answerGroup({ about, card, key, fact }: StudyCard, { index }: Pick<GenerateContext, 'index'>) {
  if (about === 'voice' || card.sentence === undefined) return undefined;
  switch (key.type) {
    case 'text':
      return `text/${fact.source}`;
    case 'date':
      return `date/${key.date.precision}`;
    case 'number':
      return `number/${key.unit}`;
    case 'entity':
      return index.entity(key.entity).type === 'person' ? 'person' : undefined;
    case 'list':
      return undefined;
  }
}

/** True when one card's answer fits that card and not the other, and does not stand in the other's sentence. */
function isOnlyFor(own: StudyCard, other: StudyCard, context: GenerateContext): boolean {
  if (own.fact.id === other.fact.id || own.card.asks === other.card.asks || sameValue(own.key, other.key)) return false;
  const sentence = ` ${normaliseText(other.card.sentence ?? '')} `;
  return !sentence.includes(` ${normaliseText(own.keyText)} `) && !context.isTrueOf(own.key, other);
}
