/** What is known of a card, for tests that need no log: in review, right last time, due after three days. */
import { storedItemId } from '#lib/core/ids.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import type { CardMemory } from '#lib/schedule/scheduler.ts';

export function buildProgress(given: Partial<CardProgress> = {}, memory: Partial<CardMemory> = {}): CardProgress {
  return {
    memory: {
      phase: 'review',
      stabilityDays: 5,
      difficulty: 5,
      dueAtMillis: 3 * 86_400_000,
      lastReviewAtMillis: 0,
      lastDayOffsetMinutes: -240,
      intervalDays: 3,
      step: 0,
      reviews: 3,
      lapses: 0,
      ...memory,
    },
    lastItem: storedItemId('item'),
    lastRight: true,
    kinds: [],
    firstDay: 1,
    lastDay: 2,
    ...given,
  };
}
