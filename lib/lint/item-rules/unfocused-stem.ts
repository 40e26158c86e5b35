/** Flaw 13: a stem that cannot be answered with the options covered. */
import { hasOptions, type ItemRule } from '../item-rule.ts';

const fewestWords = 5;

export const unfocusedStem: ItemRule = {
  flaw: 'unfocused stem',
  isFlag: false,
  check: (item) => {
    if (!hasOptions(item)) return [];
    const { stem } = item;
    return [
      ...(stem.endsWith('?') ? [] : ['the stem is no question']),
      ...(/\bwhich of (?:the following|these|those)\b/i.test(stem)
        ? ['the stem asks nothing without its options']
        : []),
      ...(/\b(?:who|whom|whose|what|which|when|where|why|how|in|on|to|for|by|about)\b/i.test(stem)
        ? []
        : ['the stem has no question word']),
      ...(stem.split(/\s+/).length < fewestWords
        ? ['the stem is too short to name its subject, what is asked and when']
        : []),
    ];
  },
};
