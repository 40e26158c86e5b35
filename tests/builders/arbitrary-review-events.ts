/** Events as fast-check makes them: few cards and sessions, so that they meet; ids are unique, as an id stands for one event. */
import fc from 'fast-check';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { grades } from '#lib/schedule/grade.ts';
import { arbitraryAttemptEvent } from './arbitrary-attempt-events.ts';
import {
  buildBuried,
  buildFlagged,
  buildRegrade,
  buildReview,
  buildSessionEnded,
  buildSessionStarted,
  buildSuspended,
  buildUndo,
  buildUnsuspended,
  firstOfMarchMillis,
} from './build-review-event.ts';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const common = {
  id: fc.oneof(fc.uuid(), text),
  session: fc.constantFrom('session-1', 'session-2', 'session-3'),
  atMillis: fc.integer({ min: firstOfMarchMillis, max: firstOfMarchMillis + 1_000 }),
  zone: fc.record(
    { name: text, offsetMinutes: fc.integer({ min: -720, max: 840 }), rolloverHour: fc.integer({ min: 0, max: 23 }) },
    { requiredKeys: ['name', 'offsetMinutes'] },
  ),
};
const card = fc.constantFrom('fact-1#name', 'fact-1#date', 'fact-2#figure');
const grade = fc.constantFrom(...grades);

const review = fc
  .record({
    ...common,
    card,
    grade,
    response: fc.record({ kind: text, text, order: fc.array(text, { maxLength: 3 }), other: fc.jsonValue() }),
    score: fc.record({ earned: fc.nat(3), total: fc.integer({ min: 1, max: 3 }) }),
    durationMillis: fc.nat(),
  })
  .map(buildReview);

const arbitraryReviewEvent: fc.Arbitrary<ReviewEvent> = fc.oneof(
  { arbitrary: review, weight: 3 },
  fc.record({ ...common, card, grade, review: common.id }).map(buildRegrade),
  fc.record({ ...common, card, review: common.id }).map(buildUndo),
  fc.record({ ...common, card }).map(buildBuried),
  fc.record({ ...common, card, review: common.id }, { requiredKeys: ['id', 'card'] }).map(buildSuspended),
  fc.record({ ...common, card }).map(buildUnsuspended),
  fc.record({ ...common, card, item: text, note: text }).map(buildFlagged),
  fc.record({ ...common, scope: text }).map(buildSessionStarted),
  fc.record(common).map(buildSessionEnded),
  arbitraryAttemptEvent(common),
);

export const arbitraryReviewEvents = fc.uniqueArray(arbitraryReviewEvent, {
  selector: (event) => event.id,
  maxLength: 12,
});

/** Two logs that share some events, each in an order of its own. */
export const arbitraryOverlappingLogs = arbitraryReviewEvents.chain((events) =>
  fc.tuple(fc.shuffledSubarray(events), fc.shuffledSubarray(events)),
);
