import { expect, it } from 'vitest';
import { canResume, foldSession } from '#lib/study/session.ts';
import {
  buildBuried,
  buildFlagged,
  buildRegrade,
  buildReview,
  buildSessionEnded,
  buildSessionStarted,
  buildSuspended,
  buildUndo,
  firstOfMarchMillis,
} from '#tests/builders/build-review-event.ts';

const start = buildSessionStarted({ id: 'start', scope: 'all' });

it('is nothing without a beginning', () => {
  expect(foldSession([buildReview()])).toBeUndefined();
});

it('holds its answers in order, with the grade given last and without the undone', () => {
  const session = foldSession([
    start,
    buildReview({ id: 'r1', grade: 3 }),
    buildReview({ id: 'r2', grade: 1, score: { earned: 0, total: 1 } }),
    buildRegrade({ id: 'g1', review: 'r1', grade: 4 }),
    buildUndo({ id: 'u1', review: 'r2' }),
    buildReview({ id: 'r3' }),
  ]);
  expect(session?.answers.map(({ review, grade, isRight }) => [review, grade, isRight])).toEqual([
    ['r1', 4, true],
    ['r3', 3, true],
  ]);
});

it('holds all that can be taken back in order, and a leech only with its answer', () => {
  const session = foldSession([
    start,
    buildReview({ id: 'r1' }),
    buildSuspended({ id: 'leech', review: 'r1' }),
    buildBuried({ id: 'b1' }),
    buildFlagged({ id: 'f1' }),
    buildSuspended({ id: 's1' }),
    buildUndo({ id: 'u1', review: 'b1' }),
  ]);
  expect(session?.acts.map(({ event, type }) => [event, type])).toEqual([
    ['r1', 'review'],
    ['f1', 'flagged'],
    ['s1', 'suspended'],
  ]);
});

it('passes over events of other sessions', () => {
  expect(foldSession([start, buildReview({ session: 'another' })])?.answers).toEqual([]);
});

it('can be gone on with on its day, in its scope, until it is ended', () => {
  const open = foldSession([start]);
  const day = open?.startedOnDay ?? 0;
  expect(canResume(open, 'all', day)).toBe(true);
  expect(canResume(open, 'russia-pakistan', day)).toBe(false);
  expect(canResume(open, 'all', day + 1)).toBe(false);
  expect(
    canResume(foldSession([start, buildSessionEnded({ id: 'end', atMillis: firstOfMarchMillis + 1 })]), 'all', day),
  ).toBe(false);
});

it('is open again once it was begun anew after its end, with all it held', () => {
  const end = buildSessionEnded({ id: 'end', atMillis: firstOfMarchMillis + 2 });
  const again = buildSessionStarted({ id: 'again', scope: 'all', atMillis: firstOfMarchMillis + 3 });
  const session = foldSession([start, buildReview({ id: 'r1' }), end, again]);
  expect(session).toEqual(foldSession([start, buildReview({ id: 'r1' })]));
});
