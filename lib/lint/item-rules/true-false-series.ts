/** Flaw 6: options that are each a statement by itself, to be judged one by one. */
import { type Choice, listChoices, type ItemRule } from '../item-rule.ts';

export const trueFalseSeries: ItemRule = {
  flaw: 'true/false series',
  isFlag: false,
  check: (item) => {
    const choices = listChoices(item);
    const isStatement = ({ text }: Choice) => /^[A-Z]/.test(text) && /[a-z]\.$/.test(text);
    return choices.length > 0 && choices.every(isStatement)
      ? ['every option is a sentence of its own; put what they share into the stem']
      : [];
  },
};
