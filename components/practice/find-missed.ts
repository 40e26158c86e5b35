/** The cards that were last answered wrong, in study or in a practice that counted. */
import type { CardId } from '#lib/core/ids.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';

export function findMissed(cards: ReadonlyMap<CardId, CardProgress>): ReadonlySet<CardId> {
  return new Set([...cards].flatMap(([id, { lastRight }]) => (lastRight ? [] : [id])));
}
