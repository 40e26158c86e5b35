/** Flaw 14: options that are made of other options (K-type). */
import { findInOptions, type ItemRule } from '../item-rule.ts';

export const complexOptions: ItemRule = {
  flaw: 'complex or K-type',
  isFlag: false,
  check: (item) =>
    findInOptions(item, /\b(?:[a-f1-4] and [a-f1-4]|[A-F] only|(?:[IV]+) and (?:[IV]+))\b/).map(
      (found) => `"${found}" puts options together; ask for every right one instead`,
    ),
};
