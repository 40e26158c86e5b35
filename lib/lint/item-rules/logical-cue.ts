/** Flaw 8: an option that holds another, so that the smaller one cannot be alone right. */
import { wordsOf } from '#lib/core/normalise-text.ts';
import { listChoices, type ItemRule } from '../item-rule.ts';

export const logicalCue: ItemRule = {
  flaw: 'logical cue',
  isFlag: false,
  check: (item) => {
    const texts = listChoices(item).map(({ text }) => text);
    return texts.flatMap((small) =>
      texts
        .filter((large) => large !== small && wordsOf(small).length > 1)
        .filter((large) => ` ${wordsOf(large).join(' ')} `.includes(` ${wordsOf(small).join(' ')} `))
        .map((large) => `"${small}" lies within "${large}"`),
    );
  },
};
