/** A name, a date or a few words, typed. */
import * as v from 'valibot';
import { wordsOf } from '#lib/core/normalise-text.ts';
import { invalid, itemBase, scored, viewBase, type ItemKind } from '../item.ts';
import { longestTypedText, matchText } from '../match-text.ts';

export const typedKey = {
  /** Every text that counts, as it is written; comparison normalises. The first is the one shown. */
  accepted: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Other things of that type which a slip could be mistaken for. */
  rivals: v.array(v.string()),
};

export const shortTextSchema = v.object({ ...itemBase, kind: v.literal('short-text'), ...typedKey });

const viewSchema = v.object({ ...viewBase, kind: v.literal('short-text') });
const responseSchema = v.object({ kind: v.literal('short-text'), text: v.string() });

export type ShortText = v.InferOutput<typeof shortTextSchema>;
export type ShortTextView = v.InferOutput<typeof viewSchema>;
export type ShortTextResponse = v.InferOutput<typeof responseSchema>;

/** The answer itself stands in the feedback; the field has nothing more to mark. */
export interface ShortTextReveal {
  readonly kind: 'short-text';
}

export const shortText: ItemKind<ShortText, ShortTextView, ShortTextResponse, ShortTextReveal> = {
  schema: shortTextSchema,
  responseSchema,
  demand: 'recall',
  view: (item) => v.parse(viewSchema, item),
  validate: (_, { text }) => validateTyped(text),
  score: (item, { text }) => scoreTyped(item, text),
  reveal: ({ kind }) => ({ kind }),
};

export function validateTyped(text: string) {
  if (text.length > longestTypedText) return invalid(`An answer has at most ${longestTypedText} characters.`);
  return wordsOf(text).length === 0 ? invalid('Type an answer, or ask for it to be shown.') : undefined;
}

export function scoreTyped(item: Pick<ShortText, 'accepted' | 'rivals'>, text: string) {
  const match = matchText(text, item.accepted, item.rivals);
  return match === 'misspelt' ? { ...scored(1), misspelt: true } : scored(match === 'exact' ? 1 : 0);
}
