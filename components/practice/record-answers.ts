/** For practice that counts: each answer becomes a review in the log, in a session of its own. */
import { storedEventId, storedSessionId } from '#lib/core/ids.ts';
import type { PracticeAnswer } from '#lib/practice/practice-store.ts';
import { buildReview } from '#lib/reviews/build-review.ts';
import { countReviews } from '#lib/reviews/count-reviews.ts';
import { countingPorts } from '../progress/counting-ports.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { newId } from '../study/new-id.ts';

/** A writer for one practice. It begins no study session, so that one left unfinished can still be gone on with. */
export function openRecorder(): (answer: PracticeAnswer) => void {
  const session = storedSessionId(newId());
  return (answer) => {
    const nowMillis = learnerClock.nowMillis();
    // After a clock was set back an answer still comes after the card's last one.
    const lastMillis = countingPorts.progressOf(answer.item.card)?.memory.lastReviewAtMillis ?? -Infinity;
    const atMillis = Math.max(nowMillis, lastMillis + 1);
    const zone = learnerClock.zoneAt(nowMillis);
    const moment = { version: 1, id: storedEventId(newId()), session, atMillis, zone } as const;
    const review = buildReview(moment, answer, countingPorts.scheduler().parameters);
    void countReviews([review], countingPorts);
  };
}
