/** A glossary: organisations, abbreviations and terms that a newcomer lacks, explained in place. */
import * as v from 'valibot';
import { sentence, slug, words } from './fields.ts';

const termSchema = v.strictObject({
  id: slug,
  term: words,
  forms: v.pipe(
    v.array(words),
    v.description('Other ways in which the term stands in texts; the first one met is explained'),
  ),
  meaning: v.pipe(sentence, v.description('In one to three sentences, for someone who has never met it')),
  entity: v.optional(v.pipe(slug, v.description('The entity that the term names, if there is one'))),
});

export const glossaryFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  terms: v.array(termSchema),
});

export type Term = v.InferOutput<typeof termSchema>;
