/** Flaw 17: often, usually, many: words that two readers weigh differently. A speaker’s own hedge is a quotation. */
import { findInOptions, type ItemRule } from '../item-rule.ts';

export const vagueTerm: ItemRule = {
  flaw: 'vague terms',
  isFlag: true,
  check: (item) =>
    findInOptions(
      item,
      /\b(?:often|usually|frequently|generally|sometimes|rarely|occasionally|several|various)\b/i,
    ).map((found) => `"${found}" is weighed differently by every reader`),
};
