/** What the kinds that are answered by typing a text share: their key, when a text is ready, when it counts. */
import * as v from 'valibot';
import { wordsOf } from '#lib/core/normalise-text.ts';
import { invalid, scored } from './item.ts';
import { longestTypedText, matchText } from './match-text.ts';

export const typedKey = {
  /** Every text that counts, as it is written; comparison normalises. The first is the one shown. */
  accepted: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Other things of that type which a slip could be mistaken for. */
  rivals: v.array(v.string()),
};

interface TypedKey {
  readonly accepted: readonly string[];
  readonly rivals: readonly string[];
}

export function validateTyped(text: string) {
  if (text.length > longestTypedText) return invalid(`An answer has at most ${longestTypedText} characters.`);
  return wordsOf(text).length === 0 ? invalid('Type an answer first.') : undefined;
}

export function scoreTyped(item: TypedKey, text: string) {
  const match = matchText(text, item.accepted, item.rivals);
  return match === 'misspelt' ? { ...scored(1), misspelt: true } : scored(match === 'exact' ? 1 : 0);
}
