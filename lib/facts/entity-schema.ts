/** An entity: what facts speak of. Its aliases are what a learner may type for it. */
import * as v from 'valibot';
import { entityTypes } from './entity-types.ts';
import { sentence, slug, words } from './fields.ts';

export const entitySchema = v.strictObject({
  id: slug,
  type: v.picklist(entityTypes),
  role: v.pipe(
    slug,
    v.description('What distractors share with the key: defence-minister, analyst, city, helicopter …'),
  ),
  name: words,
  inText: v.optional(v.pipe(words, v.description('The name in running text where it takes an article: the Taliban'))),
  aliases: v.pipe(v.array(words), v.description('Other names and spellings, all accepted when typed')),
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.description('ISO 3166-1 alpha-2, for states'))),
  position: v.optional(
    v.pipe(
      v.strictObject({
        longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      }),
      v.description(
        'Where a city lies, to a tenth of a degree, or about the middle of a sea, where its name stands; from general geographic knowledge; never a region',
      ),
    ),
  ),
  gloss: v.pipe(sentence, v.description('Who or what it is in one line; shown when it was a wrong choice')),
});

export const entitiesFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  entities: v.array(entitySchema),
});

export type Entity = v.InferOutput<typeof entitySchema>;
