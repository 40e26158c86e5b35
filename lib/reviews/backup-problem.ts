/** Why a backup is refused, in words for the learner. All are found before anything is changed. */
import type { Problem } from '#lib/core/problem.ts';

const unchanged = 'Your answers on this device were not changed.';

export const notABackup: Problem = {
  code: 'not-a-backup',
  message: `This is not a backup: line 1 is not the one that a backup from Dossier begins with. ${unchanged} Choose a file that Dossier saved.`,
};

export function backupTooLarge(maximumCharacters: number): Problem {
  return {
    code: 'not-a-backup',
    message: `This file is too large to be a backup: Dossier reads up to ${maximumCharacters / 1_000_000} MB. ${unchanged} Choose a file that Dossier saved.`,
  };
}

export const backupNewer: Problem = {
  code: 'backup-newer',
  message: `Line 1 says that a newer version of Dossier saved this backup. ${unchanged} Reload the page to get the newest Dossier, then restore again.`,
};

export function backupTruncated(line: number): Problem {
  return {
    code: 'backup-truncated',
    message: `The end of this backup is missing: line ${line} is the last one here and does not close it. ${unchanged} Copy the file again from where it was saved, or choose another backup.`,
  };
}

export function backupDamaged(line: number, finding: string): Problem {
  return {
    code: 'backup-damaged',
    message: `This backup was changed or damaged after it was saved: line ${line} ${finding}. ${unchanged} Copy the file again from where it was saved, or choose another backup.`,
  };
}
