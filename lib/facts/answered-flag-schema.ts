/** Rules that need judgement raise a flag; a reader who has looked answers it here, and says why the item may stand. */
import * as v from 'valibot';
import { sentence, slug, words } from './fields.ts';

const answeredFlagSchema = v.strictObject({
  rule: v.pipe(slug, v.description('The rule that raised the flag')),
  card: v.pipe(words, v.description('The card whose items it is raised on, as source.fact#card')),
  answer: v.pipe(sentence, v.description('Why the item may stand as it is')),
});

export const answeredFlagsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  flags: v.array(answeredFlagSchema),
});

export type AnsweredFlag = v.InferOutput<typeof answeredFlagSchema>;
