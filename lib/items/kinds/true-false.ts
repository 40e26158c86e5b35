/** A statement that is either as the source has it or changed in one detail. */
import * as v from 'valibot';
import { itemBase, scored, viewBase, type ItemKind } from '../item.ts';

export const trueFalseSchema = v.object({
  ...itemBase,
  kind: v.literal('true-false'),
  key: v.boolean(),
  /** For a changed statement: why it is false. */
  why: v.optional(v.string()),
});

const viewSchema = v.object({ ...viewBase, kind: v.literal('true-false') });
const responseSchema = v.object({ kind: v.literal('true-false'), answer: v.boolean() });

export type TrueFalse = v.InferOutput<typeof trueFalseSchema>;
export type TrueFalseView = v.InferOutput<typeof viewSchema>;
export type TrueFalseResponse = v.InferOutput<typeof responseSchema>;

export interface TrueFalseReveal {
  readonly kind: 'true-false';
  readonly key: boolean;
  readonly why?: string | undefined;
}

export const trueFalse: ItemKind<TrueFalse, TrueFalseView, TrueFalseResponse, TrueFalseReveal> = {
  schema: trueFalseSchema,
  responseSchema,
  demand: 'recognition',
  view: (item) => v.parse(viewSchema, item),
  validate: () => undefined,
  score: (item, { answer }) => scored(answer === item.key ? 1 : 0),
  reveal: ({ kind, key, why }) => ({ kind, key, why }),
};
