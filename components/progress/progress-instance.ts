'use client';
/** The one progress store of this tab. Opened when a screen first asks for it; on the server it stays closed and empty. */
import { buildProgressStore, type OpenedLog } from '#lib/progress/progress-store.ts';
import { openIndexedDbReviewLog } from '#lib/reviews/indexeddb-review-log.ts';
import { buildMemoryReviewLog } from '#lib/reviews/memory-review-log.ts';
import { afterPaint } from './after-paint.ts';
import { noteBegun } from './note-begun.ts';

export const progressStore = buildProgressStore(openLog, afterPaint);

let opening: Promise<void> | undefined;

export function openProgress(): Promise<void> {
  if (opening === undefined) {
    progressStore.subscribe(({ state }, before) => {
      if (state !== before.state && state.cards.size + state.holds.size > 0) noteBegun();
    });
    opening = progressStore.open();
    window.addEventListener('beforeunload', warnOfUnsaved);
  }
  return opening;
}

/** The browser asks before it closes a tab that alone holds some answers. */
function warnOfUnsaved(event: BeforeUnloadEvent): void {
  if (progressStore.getState().unsaved.length > 0) event.preventDefault();
}

async function openLog(): Promise<OpenedLog> {
  const kept = await openIndexedDbReviewLog();
  return kept.ok
    ? { log: kept.value, isKept: true }
    : { log: buildMemoryReviewLog(), isKept: false, problem: kept.error };
}
