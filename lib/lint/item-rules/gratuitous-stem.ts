/** Flaw 5: more in the stem than is needed to answer. */
import { hasOptions, type ItemRule } from '../item-rule.ts';

const mostWords = 50;

export const gratuitousStem: ItemRule = {
  flaw: 'gratuitous information in stem',
  isFlag: false,
  check: (item) => {
    if (!hasOptions(item)) return [];
    const count = item.stem.split(/\s+/).length;
    const sentences = item.stem.split(/[.?!]\s+(?=[A-Z])/).length;
    return [
      ...(count > mostWords ? [`the stem has ${count} words; ${mostWords} are enough`] : []),
      ...(sentences > 1 ? ['the stem has more than one sentence'] : []),
    ];
  },
};
