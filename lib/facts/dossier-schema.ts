/** A dossier: a set of sources on one subject, with its title page and topics. */
import * as v from 'valibot';
import { sentence, slug, words } from './fields.ts';

/** The small map at the head of a dossier: cities by id, and the two that a line joins. */
const mapSchema = v.strictObject({
  places: v.pipe(
    v.array(slug),
    v.minLength(2),
    v.description('Entities with a position; where room is short, the first ones have their names'),
  ),
  line: v.optional(
    v.pipe(v.strictObject({ from: slug, to: slug }), v.description('The ends of a dotted line, by the shortest way')),
  ),
});

const topicSchema = v.strictObject({ id: slug, name: words });

export const dossierFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: slug,
  title: words,
  subtitle: words,
  overview: v.pipe(v.array(sentence), v.minLength(1)),
  map: v.optional(mapSchema),
  topics: v.pipe(v.array(topicSchema), v.minLength(1)),
});

export type DossierFile = v.InferOutput<typeof dossierFileSchema>;
