'use client';
/** How answers come to count on this device: by the learner's settings and this tab's progress, from whichever screen. */
import type { MissedPorts } from '#lib/assess/review-missed.ts';
import type { CountingPorts } from '#lib/reviews/count-reviews.ts';
import { readScheduler, readSpread } from '../settings/read-scheduler.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { progressStore } from './progress-instance.ts';

const state = () => progressStore.getState().state;

export const countingPorts: CountingPorts = {
  scheduler: readScheduler,
  spread: readSpread,
  progressOf: (card) => state().cards.get(card),
  holdOf: (card) => state().holds.get(card),
  record: (events) => progressStore.record(events),
};

/** For reviews of what was answered in a test, before reading or in a class. */
export function readMissedPorts(): MissedPorts {
  return {
    clock: learnerClock,
    parameters: readScheduler().parameters,
    lastReviewAtMillis: (card) => state().cards.get(card)?.memory.lastReviewAtMillis,
  };
}
