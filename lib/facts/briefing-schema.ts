/** A briefing: what a source says, paragraph by paragraph, in our words, with the facts that were read from it. */
import * as v from 'valibot';
import { factIdText, sentence, slug, words } from './fields.ts';

const sectionSchema = v.strictObject({
  heading: words,
  paragraphs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
  text: v.pipe(sentence, v.description('One paragraph to be read before the questions; says who says so')),
  facts: v.pipe(v.array(factIdText), v.description('The facts told here, in the order of the telling')),
});

export const briefingFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  source: slug,
  sections: v.pipe(v.array(sectionSchema), v.minLength(1)),
});

export type Briefing = Omit<v.InferOutput<typeof briefingFileSchema>, '$schema'>;
