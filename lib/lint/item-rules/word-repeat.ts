/** Flaw 12: a word of the stem that comes again in the key and in no other option. Names are names and count for nothing. */
import { contentWords, sharedWords } from '../content-words.ts';
import { listChoices, type ItemRule } from '../item-rule.ts';
import { nameWords } from '../name-words.ts';

export const wordRepeat: ItemRule = {
  flaw: 'word repeats',
  isFlag: false,
  check: (item, index) => {
    const names = nameWords(index);
    const stem = contentWords(item.stem);
    const choices = listChoices(item).map(({ text, isKey }) => ({
      isKey,
      shared: sharedWords(contentWords(text), stem).filter((word) => !names.has(word)),
    }));
    const keys = choices.filter(({ isKey }) => isKey);
    const isElsewhere = (word: string) => choices.some(({ isKey, shared }) => !isKey && shared.includes(word));
    if (keys.length !== 1) return [];
    return keys.flatMap(({ shared }) =>
      shared.filter((word) => !isElsewhere(word)).map((word) => `"${word}…" stands in stem and key alone`),
    );
  },
};
