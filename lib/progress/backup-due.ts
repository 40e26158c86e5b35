/** When to remind of a backup: after so many answers that no file holds, and not again before as many more. */
import type { ProgressState } from './progress-state.ts';

export const answersPerReminder = 200;

export interface BackupMarks {
  /** How many of the answers on this device a file holds. */
  readonly inFile: number;
  /** How many answers there were when the reminder was last put away. */
  readonly putAwayAt: number;
}

export function countAnswers({ days }: Pick<ProgressState, 'days'>): number {
  return [...days.values()].reduce((sum, { reviews }) => sum + reviews, 0);
}

/** Answers that would be lost with this device, when there are enough of them to say so. */
export function findBackupNeed(answers: number, { inFile, putAwayAt }: BackupMarks): number | undefined {
  const isDue = answers - Math.max(inFile, putAwayAt) >= answersPerReminder;
  return isDue ? answers - inFile : undefined;
}
