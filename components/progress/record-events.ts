'use client';
/** Appends events to the log. True when they are on disk; otherwise they are in this tab, and the notice at the top says so. */
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { progressStore } from './progress-instance.ts';

export async function recordEvents(events: readonly ReviewEvent[]): Promise<boolean> {
  await progressStore.record(events);
  return areSaved(events);
}

/** Of events that were recorded. */
export function areSaved(events: readonly ReviewEvent[]): boolean {
  const { isKept, unsaved } = progressStore.getState();
  const refused = new Set(unsaved.map(({ id }) => id));
  return isKept && !events.some(({ id }) => refused.has(id));
}
