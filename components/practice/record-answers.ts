/** For practice that counts: each answer becomes a review in the log, in a session of its own. */
import { storedEventId, storedSessionId } from '#lib/core/ids.ts';
import type { PracticeAnswer } from '#lib/practice/practice-store.ts';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { gradeFromScore } from '#lib/schedule/grade.ts';
import { progressStore } from '../progress/progress-instance.ts';
import { readScheduler } from '../settings/read-scheduler.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { newId } from '../study/new-id.ts';

/** A writer for one practice: the first answer brings the session's beginning along. */
export function openRecorder(): (answer: PracticeAnswer) => void {
  const session = storedSessionId(newId());
  let hasBegun = false;
  return ({ item, response, score, durationMillis }) => {
    const atMillis = learnerClock.nowMillis();
    const common = () =>
      ({ version: 1, id: storedEventId(newId()), session, atMillis, zone: learnerClock.zoneAt(atMillis) }) as const;
    const start: ReviewEvent[] = hasBegun ? [] : [{ ...common(), type: 'session-started', scope: 'practice' }];
    hasBegun = true;
    const review: ReviewEvent = {
      ...common(),
      type: 'review',
      card: item.card,
      item: item.id,
      response: response ? { ...response } : { kind: item.kind, shown: true },
      score: { earned: score.earned, total: score.total },
      grade: gradeFromScore(score),
      durationMillis,
      scheduler: readScheduler().parameters,
    };
    void progressStore.record([...start, review]);
  };
}
