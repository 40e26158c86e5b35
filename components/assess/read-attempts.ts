'use client';
/** The events of tests: those on disk, and those that this tab alone holds because the disk refused them. */
import { uniqueBy } from '#lib/core/unique.ts';
import { isAttemptEvent, type AttemptEvent } from '#lib/reviews/review-event.ts';
import { openProgress, progressStore } from '../progress/progress-instance.ts';

export async function readAttempts(): Promise<readonly AttemptEvent[]> {
  await openProgress();
  const log = await progressStore.log;
  const stored = await log.readAttempts();
  const unsaved = progressStore.getState().unsaved.filter(isAttemptEvent);
  return uniqueBy([...(stored.ok ? stored.value : []), ...unsaved], ({ id }) => id);
}
