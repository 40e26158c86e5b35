/** A log in memory, and a disk that takes nothing while it is full. */
import { refuse } from '#lib/core/result.ts';
import { buildMemoryReviewLog } from '#lib/reviews/memory-review-log.ts';
import type { ReviewLog } from '#lib/reviews/review-log.ts';

export function buildFillingLog(disk: { readonly isFull: boolean }): ReviewLog {
  const log = buildMemoryReviewLog();
  const full = refuse({ code: 'storage-full', message: 'The disk is full.' } as const);
  return { ...log, append: async (events) => (disk.isFull ? full : log.append(events)) };
}
