/** A long answer in words cannot be typed, so it needs two wrong options by hand; a short one needs them too, or a list of wordings. */
import type { FactRule } from '../rule.ts';

export const tooFewWrongOptions: FactRule = {
  code: 'too-few-distractors',
  check: (fact) =>
    fact.cards.flatMap((card, at) =>
      card.answer.type === 'text' && card.wrong.length < 2
        ? [
            {
              path: `cards[${at}].wrong`,
              message: 'an answer in words needs at least two wrong options, each with its reason',
            },
          ]
        : [],
    ),
};
