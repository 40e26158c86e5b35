/** Flaw 14: options that are made of other options (K-type). */
import { findInOptions, type ItemRule } from '../item-rule.ts';

/** Letters or numbers of options and nothing else: “A and C”, “both 1 and 2”, “I, II and IV only”. */
const lettersOnly =
  /^(?:both |only )?(?:[a-f]|[1-6]|[iv]+)(?:(?:(?:, | and |, and )(?:[a-f]|[1-6]|[iv]+))+(?: only)?| only)$/i;

export const complexOptions: ItemRule = {
  flaw: 'complex or K-type',
  isFlag: false,
  check: (item) =>
    findInOptions(item, lettersOnly).map(
      (found) => `"${found}" puts options together; ask for every right one instead`,
    ),
};
