/** A question that contains its answer asks nothing. */
import { normaliseText } from '#lib/core/normalise-text.ts';
import type { Answer } from '#lib/facts/card-schema.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { FactRule } from '../rule.ts';

export const answerInQuestion: FactRule = {
  code: 'answer-in-question',
  check: (fact, index) =>
    fact.cards.flatMap((card, at) => {
      const rest = ` ${normaliseText(`${card.sentence ?? ''} ${card.question}`)} `;
      // Shoigu's → shoigus
      const isNamed = (name: string) => [name, `${name}s`].some((form) => rest.includes(` ${normaliseText(form)} `));
      const key = namesOf(card.answer, index).find(isNamed);
      return key === undefined
        ? []
        : [{ path: `cards[${at}]`, message: `"${key}" is the answer and stands in the question or the sentence` }];
    }),
};

function namesOf(answer: Answer, index: DossierIndex): readonly string[] {
  if (answer.type === 'text') return [answer.text];
  if (answer.type !== 'entity') return [];
  const { name, aliases } = index.entity(answer.entity);
  return [name, ...aliases];
}
