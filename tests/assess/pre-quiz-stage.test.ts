import { expect, it } from 'vitest';
import { foldAttempts } from '#lib/assess/attempt.ts';
import { findRound } from '#lib/assess/pre-quiz-stage.ts';
import { storedSessionId } from '#lib/core/ids.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { buildAttemptEvent } from '#tests/builders/build-attempt-event.ts';
import { firstOfMarchMillis } from '#tests/builders/build-review-event.ts';

const begun = (session: string, atMillis: number, follows?: string): AttemptEvent =>
  buildAttemptEvent('attempt-started', {
    id: `${session}-start`,
    session,
    atMillis,
    ...(follows === undefined ? {} : { follows }),
  });
const ended = (session: string) => buildAttemptEvent('attempt-handed-in', { id: `${session}-end`, session });
const stageOf = (...events: AttemptEvent[]) => findRound(foldAttempts(events)).stage;
const at = firstOfMarchMillis;

it('goes from nothing over before, reading and after to done', () => {
  const before = [begun('one', at), ended('one')] as const;
  const after = begun('two', at + 1, 'one');
  expect(stageOf()).toBe('new');
  expect(stageOf(before[0])).toBe('before');
  expect(stageOf(...before)).toBe('reading');
  expect(stageOf(...before, after)).toBe('after');
  expect(stageOf(...before, after, ended('two'))).toBe('done');
});

it('only the latest round counts', () => {
  const round = findRound(
    foldAttempts([begun('one', at), ended('one'), begun('two', at + 1, 'one'), ended('two'), begun('three', at + 2)]),
  );
  expect([round.stage, round.before?.id]).toEqual(['before', storedSessionId('three')]);
});
