/** Flaw 4: a key that gives itself away by its length. Names are as long as they are. */
import { listChoices, type ItemRule } from '../item-rule.ts';

/** A key may be so many times as long as the mean distractor, and some letters more. */
const widest = 1.25;
const slack = 4;

export const longestOptionCorrect: ItemRule = {
  flaw: 'longest option correct',
  isFlag: false,
  check: (item, index) => {
    const choices = listChoices(item);
    const keys = choices.filter(({ isKey }) => isKey);
    const isName = (text: string) => index.findEntity(text) !== undefined;
    const [key] = keys;
    if (key === undefined || keys.length > 1 || choices.some(({ text }) => isName(text))) return [];
    const lengths = choices.filter(({ isKey }) => !isKey).map(({ text }) => text.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return key.text.length > Math.max(...lengths) && key.text.length > mean * widest + slack
      ? [`the key "${key.text}" is the longest option by far; shorten it or lengthen the others`]
      : [];
  },
};
