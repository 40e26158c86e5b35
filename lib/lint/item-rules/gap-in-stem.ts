/** Flaw 10: a gap in the stem of a question with options. */
import { hasOptions, type ItemRule } from '../item-rule.ts';

export const gapInStem: ItemRule = {
  flaw: 'fill-in-the-blank stem',
  isFlag: false,
  check: (item) => (hasOptions(item) && /_{2,}|…|\{\}/.test(item.stem) ? ['the stem has a gap; ask a question'] : []),
};
