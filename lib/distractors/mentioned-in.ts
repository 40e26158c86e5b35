/** Whether a text mentions an entity: by any of its names, with an s at the end or without, a person by the last name too. */
import { normaliseText, wordsOf } from '#lib/core/normalise-text.ts';
import type { Entity } from '#lib/facts/entity-schema.ts';

/** The text is read once, then any number of entities are looked for in it. */
export function mentionedIn(text: string): (entity: Entity) => boolean {
  const normal = ` ${normaliseText(text)} `;
  return (entity) => namesOf(entity).some((name) => [name, `${name}s`].some((form) => normal.includes(` ${form} `)));
}

/** In comparable form, where "Pukhov's" is "pukhovs". */
function namesOf({ type, name, aliases }: Entity): string[] {
  const lastName = type === 'person' ? wordsOf(name).slice(-1) : [];
  return [...[name, ...aliases].map(normaliseText), ...lastName];
}
