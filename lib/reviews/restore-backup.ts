/** Brings a backup's events into a log as a union: nothing is replaced, nothing arrives twice, and what stays out is counted. */
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { parseBackup } from './backup.ts';
import type { ReviewLog } from './review-log.ts';

export interface Restored {
  readonly added: number;
  readonly alreadyThere: number;
  /** Rows of a newer app or damaged ones: they stay in the file, for a version of Dossier that reads them. */
  readonly leftInFile: number;
}

export async function restoreBackup(text: string, log: ReviewLog): Promise<Result<Restored, Problem>> {
  const backup = parseBackup(text);
  if (!backup.ok) return backup;
  const { events, unreadable } = backup.value;
  const appended = await log.append(events);
  if (!appended.ok) return appended;
  const added = appended.value.added.length;
  return ok({ added, alreadyThere: events.length - added, leftInFile: unreadable.length });
}
