/** Flaw 19: a stem that asks for what is not so. What somebody says in so many words after “that” may well be negative. */
import { hasOptions, type ItemRule } from '../item-rule.ts';

export const negativeStem: ItemRule = {
  flaw: 'negative stem',
  isFlag: true,
  check: (item) => {
    if (!hasOptions(item)) return [];
    const [asked = ''] = item.stem.split(/\bthat\b/);
    const found = /\b(?:not|never|except|least|no longer|cannot|n’t)\b/i.exec(asked)?.[0];
    return found === undefined ? [] : [`the stem asks by "${found}"; ask for what is so`];
  },
};
