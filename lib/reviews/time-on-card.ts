/** When something happens to a card: now, or after a clock was set back just after what happened to it last. */
import type { CardId } from '#lib/core/ids.ts';
import type { CountingPorts } from './count-reviews.ts';

export function timeOnCard(
  nowMillis: number,
  card: CardId,
  { progressOf, holdOf }: Pick<CountingPorts, 'progressOf' | 'holdOf'>,
): number {
  const lastReviewMillis = progressOf(card)?.memory.lastReviewAtMillis ?? -Infinity;
  const lastHoldMillis = holdOf(card)?.atMillis ?? -Infinity;
  return Math.max(nowMillis, lastReviewMillis + 1, lastHoldMillis + 1);
}
