/** A name, a date or a few words, typed. */
import * as v from 'valibot';
import { itemBase, viewBase, type ItemKind } from '../item.ts';
import { scoreTyped, typedKey, validateTyped } from '../typed-answer.ts';

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
