/** A dossier: a set of sources on one subject, with its title page and topics. */
import * as v from 'valibot';
import { sentence, slug, words } from './fields.ts';

const topicSchema = v.strictObject({ id: slug, name: words });

export const dossierFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: slug,
  title: words,
  subtitle: words,
  overview: v.pipe(v.array(sentence), v.minLength(1)),
  topics: v.pipe(v.array(topicSchema), v.minLength(1)),
});

export type DossierFile = v.InferOutput<typeof dossierFileSchema>;
