import * as v from 'valibot';
import { expect, it } from 'vitest';
import { reviewSchema } from '#lib/reviews/review-event.ts';
import { buildRoomReviews } from '#lib/rooms/report/review-missed.ts';
import { viewOwn } from '#lib/rooms/view/view-own.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { openedAtMillis, playRoom } from '#tests/builders/build-room.ts';

it('what a player missed becomes a review graded Again of each card, under the same id whenever it is asked for', () => {
  const room = playRoom();
  room.join('ada', 0);
  room.host({ type: 'ask' }, 1_000);
  room.answer('ada', 0, { kind: 'single-choice', choice: 'c' }, 2_000);
  room.host({ type: 'close' }, 3_000);
  const missed = viewOwn(room.state, 'ada')?.missed ?? [];
  const build = (nowMillis: number, lastMillis?: number) =>
    buildRoomReviews('room-ada', [...missed, ...missed], {
      clock: { nowMillis: () => nowMillis, zoneAt: () => ({ name: 'UTC', offsetMinutes: 0 }) },
      parameters: defaultParameters,
      lastReviewAtMillis: () => lastMillis,
    });
  const [review, ...others] = build(openedAtMillis);
  expect(others).toEqual([]);
  expect(review).toMatchObject({ card: 'paper.f0#card', item: 'paper.f0#card/ask/0', grade: 1, score: { earned: 0 } });
  expect(v.is(reviewSchema, review)).toBe(true);
  // The room's letters mean other options in the bank.
  expect(JSON.stringify(review)).not.toContain('"choice"');
  const [later] = build(openedAtMillis + 60_000, openedAtMillis + 90_000);
  expect(later?.id).toBe(review?.id);
  expect(later?.atMillis).toBe(openedAtMillis + 90_001);
});
