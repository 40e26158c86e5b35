'use client';
/** The one progress store of this tab. Opened when a screen first asks for it; on the server it stays closed and empty. */
import { buildProgressStore, type OpenedLog } from '#lib/progress/progress-store.ts';
import { openIndexedDbReviewLog } from '#lib/reviews/indexeddb-review-log.ts';
import { buildMemoryReviewLog } from '#lib/reviews/memory-review-log.ts';

export const progressStore = buildProgressStore(openLog);

let opening: Promise<void> | undefined;

export function openProgress(): Promise<void> {
  opening ??= progressStore.open();
  return opening;
}

async function openLog(): Promise<OpenedLog> {
  const kept = await openIndexedDbReviewLog();
  return kept.ok
    ? { log: kept.value, isKept: true }
    : { log: buildMemoryReviewLog(), isKept: false, problem: kept.error };
}
