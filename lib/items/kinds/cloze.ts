/** A sentence with a gap that is filled by typing. */
import * as v from 'valibot';
import { itemBase, viewBase, type ItemKind } from '../item.ts';
import { scoreTyped, typedKey, validateTyped } from '../typed-answer.ts';

const sentenceParts = { before: v.string(), after: v.string() };

/** The stem is the sentence with its gap drawn as a line, for print and export. */
export const clozeSchema = v.object({ ...itemBase, kind: v.literal('cloze'), ...sentenceParts, ...typedKey });

const viewSchema = v.object({ ...viewBase, kind: v.literal('cloze'), ...sentenceParts });
const responseSchema = v.object({ kind: v.literal('cloze'), text: v.string() });

export type Cloze = v.InferOutput<typeof clozeSchema>;
export type ClozeView = v.InferOutput<typeof viewSchema>;
export type ClozeResponse = v.InferOutput<typeof responseSchema>;

/** The answer itself stands in the feedback; the field has nothing more to mark. */
export interface ClozeReveal {
  readonly kind: 'cloze';
}

export const cloze: ItemKind<Cloze, ClozeView, ClozeResponse, ClozeReveal> = {
  schema: clozeSchema,
  responseSchema,
  demand: 'recall',
  view: (item) => v.parse(viewSchema, item),
  validate: (_, { text }) => validateTyped(text),
  score: (item, { text }) => scoreTyped(item, text),
  reveal: ({ kind }) => ({ kind }),
};
