/** Flaw 3: an option that says no other is right. */
import { findInOptions, type ItemRule } from '../item-rule.ts';

export const noneOfTheAbove: ItemRule = {
  flaw: 'none of the above',
  isFlag: false,
  check: (item) =>
    findInOptions(item, /\b(?:none|neither) of (?:the|these|them)\b/i).map(
      (found) => `"${found}" tests the other options and not the fact`,
    ),
};
