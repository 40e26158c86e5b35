/** A long answer in words cannot be typed, so it needs options: those of its set, or two wrong ones by hand. */
import type { FactRule } from '../rule.ts';

export const tooFewWrongOptions: FactRule = {
  code: 'too-few-distractors',
  check: (fact) =>
    fact.cards.flatMap((card, at) =>
      card.answer.type === 'text' && card.optionSet === undefined && card.wrong.length < 2
        ? [
            {
              path: `cards[${at}].wrong`,
              message: 'an answer in words needs an option set, or at least two wrong options, each with its reason',
            },
          ]
        : [],
    ),
};
