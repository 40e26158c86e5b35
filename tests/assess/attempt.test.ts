import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAttempt, foldAttempts, reduceAttempt } from '#lib/assess/attempt.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { arbitraryAttemptEvent } from '#tests/builders/arbitrary-attempt-events.ts';
import { buildAttemptEvent } from '#tests/builders/build-attempt-event.ts';
import { buildReview, firstOfMarchMillis } from '#tests/builders/build-review-event.ts';

const started = buildAttemptEvent('attempt-started');
const events = fc
  .uniqueArray(arbitraryAttemptEvent({ id: fc.uuid(), atMillis: fc.integer({ min: firstOfMarchMillis, max: 2e12 }) }), {
    selector: ({ id }) => id,
    maxLength: 15,
  })
  .map((some) => [started, ...some.filter(({ type }) => type !== 'attempt-started')]);

describe('laws', () => {
  it('the order of arrival does not matter', () => {
    fc.assert(
      fc.property(
        events.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(foldAttempt(shuffled)).toEqual(foldAttempt(some));
        },
      ),
    );
  });

  it('a test leaves the schedule and the days alone', () => {
    fc.assert(
      fc.property(events, (some) => {
        expect(foldLog([buildReview(), ...some])).toEqual(foldLog([buildReview()]));
      }),
    );
  });

  it('a clock that was set back changes nothing: the test’s own time counts', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 1e9 }), (some, back) => {
        const moved = some.map((event, at): AttemptEvent => ({ ...event, atMillis: event.atMillis - at * back }));
        const [before, after] = [foldAttempt(some), foldAttempt(moved)];
        expect(after?.elapsedMillis).toBe(before?.elapsedMillis);
        expect(after?.limitMillis).toBe(before?.limitMillis);
        expect(after?.handedIn === undefined).toBe(before?.handedIn === undefined);
      }),
    );
  });
});

const answered = (choice: string, elapsedMillis: number, earned: number) =>
  buildAttemptEvent('attempt-answered', {
    id: `a${elapsedMillis}`,
    response: { kind: 'single-choice', choice },
    score: { earned, total: 1 },
    elapsedMillis,
  });

describe('a test', () => {
  it('counts the last answer to an item, in the order of the first ones', () => {
    const other = buildAttemptEvent('attempt-answered', {
      id: 'o',
      item: 'report.f1#card/ask/0',
      elapsedMillis: 2_000,
    });
    const attempt = foldAttempt([started, answered('a', 1_000, 0), other, answered('b', 3_000, 1)]);
    expect([...(attempt?.answers.keys() ?? [])]).toEqual(['report.f0#card/ask/0', 'report.f1#card/ask/0']);
    expect([...(attempt?.answers.values() ?? [])][0]).toMatchObject({ isRight: true, response: { choice: 'b' } });
  });

  it('is over when it is handed in: what comes later counts for nothing', () => {
    const attempt = foldAttempt([started, buildAttemptEvent('attempt-handed-in', { elapsedMillis: 5_000 })]);
    if (attempt === undefined) throw new Error('there is no attempt');
    expect(attempt.handedIn).toMatchObject({ reason: 'learner' });
    expect(reduceAttempt(attempt, answered('b', 6_000, 1))).toBe(attempt);
  });

  it('keeps an answer that was given in the moment of handing in', () => {
    const end = buildAttemptEvent('attempt-handed-in', { id: 'a', elapsedMillis: 5_000 });
    expect(foldAttempt([started, end, answered('b', 5_000, 1)])?.answers.size).toBe(1);
  });

  it('is given more time as often as the learner asks', () => {
    const more = (id: string, elapsedMillis: number) => buildAttemptEvent('attempt-extended', { id, elapsedMillis });
    expect(foldAttempt([started, more('m1', 1_000), more('m2', 2_000)])?.limitMillis).toBe(120_000);
  });

  it('marks and unmarks an item', () => {
    const on = buildAttemptEvent('attempt-marked', { id: 'on', elapsedMillis: 1_000 });
    const off = buildAttemptEvent('attempt-marked', { id: 'off', isMarked: false, elapsedMillis: 2_000 });
    expect(foldAttempt([started, on])?.marked.size).toBe(1);
    expect(foldAttempt([started, on, off])?.marked.size).toBe(0);
  });

  it('without a beginning is none', () => {
    expect(foldAttempt([answered('b', 1_000, 1)])).toBeUndefined();
  });
});

it('tests are listed by their beginning, the latest first, each with its own events', () => {
  const later = buildAttemptEvent('attempt-started', { id: 's2', session: 'two', atMillis: firstOfMarchMillis + 1 });
  const listed = foldAttempts([started, answered('b', 1_000, 1), later]);
  expect(listed.map(({ id, answers }) => [id, answers.size])).toEqual([
    ['two', 0],
    ['attempt-1', 1],
  ]);
});
