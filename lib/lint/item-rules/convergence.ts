/** Flaw 7: a key that shares its words with every other option, which share none with one another. */
import { contentWords, sharedWords } from '../content-words.ts';
import { listChoices, type ItemRule } from '../item-rule.ts';

export const convergence: ItemRule = {
  flaw: 'convergence cue',
  isFlag: false,
  check: (item) => {
    const choices = listChoices(item).map(({ text, isKey }) => ({ text, isKey, words: contentWords(text) }));
    const isCentre = (at: number) => {
      const rest = choices.filter((_, other) => other !== at);
      const own = choices[at]?.words ?? new Set<string>();
      const touches = rest.every(({ words }) => sharedWords(own, words).length > 0);
      const apart = rest.every(({ words }, one) =>
        rest.every((b, two) => one >= two || sharedWords(words, b.words).length === 0),
      );
      return choices.length > 2 && touches && apart;
    };
    return choices.flatMap(({ text, isKey }, at) =>
      isKey && isCentre(at) ? [`the key "${text}" shares a word with every other option, and they share none`] : [],
    );
  },
};
