/** A source: one document and its bibliographic record. `null` means that the document does not state it. */
import * as v from 'valibot';
import { knownDateField, sentence, slug, words } from './fields.ts';

const stated = v.variant('basis', [
  v.strictObject({ text: words, basis: v.literal('stated') }),
  v.strictObject({ text: words, basis: v.literal('inferred'), how: sentence }),
]);

export const sourceSchema = v.strictObject({
  id: slug,
  letter: v.pipe(v.string(), v.regex(/^[A-Z]$/), v.description('One capital letter, in order of date')),
  shortName: v.pipe(words, v.description('How a stem names the source, as in "the Moscow Times report"')),
  title: v.nullable(stated),
  author: v.nullable(stated),
  publisher: v.nullable(stated),
  date: v.nullable(knownDateField),
  genre: v.pipe(words, v.description('What kind of text it is: news report, analysis, opinion …')),
  summary: v.pipe(sentence, v.description('What it says, in our words, in two or three sentences')),
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.description('Of the text that was read')),
});

export const sourcesFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});

export type Source = v.InferOutput<typeof sourceSchema>;
