/** What the facts of a timeline speak of, as its choice offers it. */
import type { Entity } from '#lib/facts/entity-schema.ts';
import type { TimelineEntry } from '#lib/facts/timeline-entry.ts';

/** In the dossier's order. */
export function listSpokenOf<E extends Pick<Entity, 'id'>>(
  entries: readonly TimelineEntry[],
  entities: readonly E[],
): E[] {
  const spokenOf = new Set(entries.flatMap((entry) => entry.entities));
  return entities.filter(({ id }) => spokenOf.has(id));
}
