/** Flaw 18: two options that say the same, or one thing under two names. A question of spelling may ask for a name among its variants. */
import { normaliseText } from '#lib/core/normalise-text.ts';
import { listChoices, type ItemRule } from '../item-rule.ts';

export const twoKeys: ItemRule = {
  flaw: 'more than one correct answer',
  isFlag: true,
  check: (item, index) => {
    const nameOf = (text: string) => index.findEntity(text)?.id ?? normaliseText(text);
    const names = listChoices(item).map(({ text }) => nameOf(text));
    return names.flatMap((name, at) => (names.indexOf(name) < at ? [`two options say "${name}"`] : []));
  },
};
