'use client';
/** Reminds of a backup when many answers are in no file, until it is made or put away. */
import Link from 'next/link';
import { countAnswers, findBackupNeed } from '#lib/progress/backup-due.ts';
import { useProgress } from '../progress/use-progress.ts';
import { useBackupMarks, writeBackupMark } from './backup-marks.ts';

export function BackupReminder() {
  const marks = useBackupMarks();
  const answers = useProgress((progress) => (progress.status === 'ready' ? countAnswers(progress.state) : 0));
  const need = findBackupNeed(answers, marks);
  return (
    <div
      role="status"
      className={
        need === undefined ? '' : 'mt-8 max-w-(--measure) border-l-4 border-line bg-sheet px-4 py-3 font-sans text-ui'
      }
    >
      {need !== undefined && (
        <>
          <p>{need} answers are in this browser alone. A backup file keeps them if it is ever cleared or lost.</p>
          <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
            <Link href="/progress#backup">Make a backup</Link>
            <button type="button" className="min-h-8 underline" onClick={() => writeBackupMark('putAwayAt', answers)}>
              Not now
            </button>
          </p>
        </>
      )}
    </div>
  );
}
