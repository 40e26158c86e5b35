/** The small shapes that content files share. Each description shows up in an editor through the JSON Schema. */
import * as v from 'valibot';
import { parsePartialDate } from '#lib/core/partial-date.ts';

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);

export const factIdText = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'a fact is named source.slug, as in moscow-times.first-agreement'),
  v.description('A fact, as source.slug'),
);

export const sentence = v.pipe(v.string(), v.trim(), v.minLength(8, 'a sentence is expected'));
export const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'words are expected'));

export const dateText = v.pipe(
  v.string(),
  v.check(
    (text) => parsePartialDate(text).ok,
    'no date: write 2014-11-20, 2014-11, 2014, late 2014, 1990s or a span 2012/2021',
  ),
  v.description('2014-11-20, 2014-11, 2014, late 2014, 1990s or a span 2012/2021'),
);

/** A date and how we know it: in so many words, or worked out, and then how. */
export const knownDateField = v.variant('basis', [
  v.strictObject({ date: dateText, basis: v.literal('stated') }),
  v.strictObject({ date: dateText, basis: v.literal('inferred'), how: sentence }),
]);
