import { expect, it } from 'vitest';
import { buildPreQuizGain } from '#lib/assess/pre-quiz-gain.ts';
import { buildReadReviews } from '#lib/assess/review-missed.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { buildAssessItem, buildTestBank } from '#tests/builders/build-assess.ts';
import { buildAttemptEvent } from '#tests/builders/build-attempt-event.ts';
import { fold } from '#tests/builders/build-finished-attempt.ts';
import { buildSingleChoice } from '#tests/builders/build-item.ts';
import { laterMillis } from '#tests/builders/build-review-event.ts';

const parallel = buildSingleChoice({
  id: 'report.f0#card/ask/1',
  card: 'report.f0#card',
  facts: ['report.f0'],
  stem: 'Again?',
});
const bank = buildTestBank([
  ...['f0', 'f1', 'f2'].map((name) => buildAssessItem({ name })),
  buildAssessItem({ name: 'f0', item: parallel }),
]);
const [f0, f1, f2] = ['f0', 'f1', 'f2'].map((name) => `report.${name}#card/ask/0`);

/** A test of these items; each is answered with the choice beside it, `b` being right, or not known. */
function take(session: string, given: readonly (readonly [item: string | undefined, choice?: string])[]) {
  const items = given.map(([item]) => item ?? '');
  const answers = given.map(([item, choice], at): AttemptEvent =>
    buildAttemptEvent('attempt-answered', {
      id: `${session}-${at}`,
      session,
      item: item ?? '',
      score: { earned: choice === 'b' ? 1 : 0, total: 1 },
      ...(choice === undefined ? {} : { response: { kind: 'single-choice', choice } }),
    }),
  );
  return fold([buildAttemptEvent('attempt-started', { session, plan: { mode: 'paper', items } }), ...answers]);
}

const before = take('one', [[f0, 'a'], [f1, 'b'], [f2]]);
const after = take('two', [
  [parallel.id, 'b'],
  [f1, 'a'],
  [f2, 'b'],
]);
const gain = buildPreQuizGain(before, after, bank);

it('counts what was right before and after, and what guessing alone would get', () => {
  expect([gain.before, gain.after]).toEqual([1, 2]);
  expect(gain.byGuessing).toBeCloseTo(1);
});

it('sets both answers to a card side by side, in words, though its question changed', () => {
  expect(gain.rows.map((row) => [row.item.id, row.before.said?.[0], row.after.said?.[0]])).toEqual([
    [parallel.id, 'Sergei Lavrov', 'Sergei Shoigu'],
    [f1, 'Sergei Shoigu', 'Sergei Lavrov'],
    [f2, undefined, 'Sergei Shoigu'],
  ]);
});

it('leaves out what was asked only once, or is no longer in the bank', () => {
  expect(buildPreQuizGain(take('one', [[f0, 'a']]), after, bank).rows).toHaveLength(1);
  expect(buildPreQuizGain(before, after, buildTestBank([])).rows).toEqual([]);
});

it('as reviews, right answers are graded Good and wrong ones Again, and asking twice gives the same ones', () => {
  const build = () =>
    buildReadReviews(after, gain.rows, {
      clock: { nowMillis: () => laterMillis, zoneAt: () => ({ name: 'UTC', offsetMinutes: 0 }) },
      parameters: defaultParameters,
      lastReviewAtMillis: () => undefined,
    });
  expect(build().map(({ card, grade }) => [card, grade])).toEqual([
    ['report.f0#card', 3],
    ['report.f1#card', 1],
    ['report.f2#card', 3],
  ]);
  expect(build()).toEqual(build());
});
