import { expect, it } from 'vitest';
import { buildReport } from '#lib/assess/build-report.ts';
import { buildMissedReviews } from '#lib/assess/review-missed.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import { buildMemoryReviewLog } from '#lib/reviews/memory-review-log.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { buildReview, laterMillis } from '#tests/builders/build-review-event.ts';
import { finishedBank, finishedEvents, fold } from '#tests/builders/build-finished-attempt.ts';

const attempt = fold(finishedEvents);
const { missed } = buildReport(attempt, finishedBank);
const build = (lastMillis?: number) =>
  buildMissedReviews(attempt, missed, {
    clock: { nowMillis: () => laterMillis, zoneAt: () => ({ name: 'UTC', offsetMinutes: 0 }) },
    parameters: defaultParameters,
    lastReviewAtMillis: () => lastMillis,
  });

it('each missed card is introduced and graded Again; those that were right or left out are left alone', () => {
  const reviews = build();
  expect(reviews.map(({ card, grade }) => [card, grade])).toEqual([
    ['report.f1#card', 1],
    ['report.f2#card', 1],
  ]);
  const { cards } = foldLog([...finishedEvents, ...reviews]);
  expect([...cards.keys()]).toEqual(['report.f1#card', 'report.f2#card']);
  expect([...cards.values()].every(({ memory, lastRight }) => memory.intervalDays === 0 && !lastRight)).toBe(true);
});

it('asking twice adds nothing', async () => {
  const log = buildMemoryReviewLog();
  await log.append(build());
  expect(await log.append(build())).toEqual({ ok: true, value: { added: [] } });
});

it('comes after the card’s last review, though the clock was set back', () => {
  const last = buildReview({ atMillis: laterMillis + 1_000 });
  expect(build(last.atMillis).every(({ atMillis }) => atMillis > last.atMillis)).toBe(true);
});
