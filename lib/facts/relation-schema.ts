/** A relation: a link between two facts, with a note on what follows from it. */
import * as v from 'valibot';
import { cardSchema } from './card-schema.ts';
import { factIdText, sentence, slug } from './fields.ts';

export const relationTypes = ['contradicts', 'updates', 'repeats', 'explains', 'bears-out', 'belies'] as const;

export type RelationType = (typeof relationTypes)[number];

/** Each reads as a sentence: `from` repeats `to`; `from` belies the forecast `to`. */
export const relationSchema = v.strictObject({
  id: slug,
  type: v.picklist(relationTypes),
  from: factIdText,
  to: factIdText,
  note: v.pipe(sentence, v.description('What follows, in one or two sentences; shown in feedback')),
  card: v.optional(
    v.pipe(
      cardSchema,
      v.description(
        'What to remember of the meeting: on what two sources differ, why something happened, what became of a forecast',
      ),
    ),
  ),
});

export const relationsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  relations: v.array(relationSchema),
});

export type Relation = v.InferOutput<typeof relationSchema>;
