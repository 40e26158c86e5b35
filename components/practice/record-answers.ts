/** For practice that counts: each answer becomes a review in the log, in a session of its own. */
import { storedEventId, storedSessionId } from '#lib/core/ids.ts';
import type { PracticeAnswer } from '#lib/practice/practice-store.ts';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { gradeFromScore } from '#lib/schedule/grade.ts';
import { progressStore } from '../progress/progress-instance.ts';
import { readScheduler } from '../settings/read-scheduler.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { newId } from '../study/new-id.ts';

/** A writer for one practice. It begins no study session, so that one left unfinished can still be gone on with. */
export function openRecorder(): (answer: PracticeAnswer) => void {
  const session = storedSessionId(newId());
  return ({ item, response, score, durationMillis }) => {
    const nowMillis = learnerClock.nowMillis();
    // After a clock was set back an answer still comes after the card's last one.
    const lastMillis = progressStore.getState().state.cards.get(item.card)?.memory.lastReviewAtMillis ?? -Infinity;
    const atMillis = Math.max(nowMillis, lastMillis + 1);
    const review: ReviewEvent = {
      version: 1,
      id: storedEventId(newId()),
      session,
      atMillis,
      zone: learnerClock.zoneAt(nowMillis),
      type: 'review',
      card: item.card,
      item: item.id,
      response: response ? { ...response } : { kind: item.kind, shown: true },
      score: { earned: score.earned, total: score.total },
      grade: gradeFromScore(score),
      durationMillis,
      scheduler: readScheduler().parameters,
    };
    void progressStore.record([review]);
  };
}
