/** Flaw 11: always, never, all, only: words that the test-wise strike out. */
import { findInOptions, type ItemRule } from '../item-rule.ts';

export const absoluteTerm: ItemRule = {
  flaw: 'absolute terms',
  isFlag: true,
  check: (item) =>
    findInOptions(
      item,
      /\b(?:always|never|only|none|every|entirely|completely|totally|no one|nobody)\b|(?<!above |for )\ball\b(?! but| the same| that)/i,
    ).map((found) => `"${found}" is struck out by whoever knows tests; say it without`),
};
