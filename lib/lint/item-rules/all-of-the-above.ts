/** Flaw 9: an option that says every other is right. */
import { findInOptions, type ItemRule } from '../item-rule.ts';

export const allOfTheAbove: ItemRule = {
  flaw: 'all of the above',
  isFlag: false,
  check: (item) =>
    findInOptions(item, /\b(?:all|both) of (?:the above|these)\b/i).map(
      (found) => `"${found}" is settled by knowing two of the others`,
    ),
};
