/** What a player missed in a class, as reviews for the own schedule, when the player asks. Asking twice adds nothing. */
import { reviewMissed, type MissedPorts } from '#lib/assess/review-missed.ts';
import { storedCardId, storedItemId, storedSessionId } from '#lib/core/ids.ts';
import type { Review } from '#lib/reviews/review-event.ts';
import type { MissedQuestion } from '../view/room-view.ts';

/**
 * `session` names this player in this room, or this piece of homework. The answer itself is not written down: its letters
 * were the room's own and mean other options in the bank.
 */
export function buildRoomReviews(session: string, missed: readonly MissedQuestion[], ports: MissedPorts): Review[] {
  const list = missed.map(({ kind, origin }) => ({
    card: storedCardId(origin.card),
    item: storedItemId(origin.item),
    response: { kind, shown: true },
    score: { earned: 0, total: 1 },
    durationMillis: 0,
  }));
  return reviewMissed(storedSessionId(session), list, ports);
}
