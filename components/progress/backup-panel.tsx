'use client';
/** Backup to a file and restore by union: what the file has and the log has not is added, nothing is replaced. */
import { useState } from 'react';
import { calendarDate, learningDay } from '#lib/schedule/learning-day.ts';
import { countAnswers } from '#lib/progress/backup-due.ts';
import { buildBackup } from '#lib/reviews/backup.ts';
import { restoreBackup } from '#lib/reviews/restore-backup.ts';
import { readBackupMarks, writeBackupMark } from '../keeping/backup-marks.ts';
import { askToKeepOnce } from '../keeping/storage-promise.ts';
import { progressStore } from './progress-instance.ts';
import { saveFile } from './save-file.ts';
import { useProgress } from './use-progress.ts';
import { learnerClock } from '../settings/settings-instance.ts';

export function BackupPanel() {
  const isReady = useProgress((progress) => progress.status === 'ready');
  const [said, setSaid] = useState('');
  const run = (work: () => Promise<string>) => {
    const act = async () => setSaid(await work());
    void act();
  };
  return (
    <section id="backup" aria-labelledby="backup-heading" className="mt-10">
      <h2 id="backup-heading" className="heading mb-2">
        Backup
      </h2>
      <p>
        Your answers live in this browser alone. A backup file holds them all; restoring one adds what is missing here.
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <button type="button" className="button" disabled={!isReady} onClick={() => run(saveBackup)}>
          Save a backup file
        </button>
        <label className="button-plain focus-within:outline-2 focus-within:outline-offset-3 focus-within:outline-sea">
          Restore from a file
          <input
            type="file"
            accept=".jsonl,application/x-ndjson"
            className="sr-only"
            disabled={!isReady}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) run(() => restoreFile(file));
            }}
          />
        </label>
      </div>
      <p role="status" className="mt-3 min-h-6 font-sans text-ui">
        {said}
      </p>
    </section>
  );
}

async function saveBackup(): Promise<string> {
  const log = await progressStore.log;
  const read = await log.readAfter(0);
  const { unsaved } = progressStore.getState();
  if (!read.ok && unsaved.length === 0) return read.error.message;
  // Where the log cannot be read, at least this tab's own answers are saved.
  const { events, unreadable } = read.ok ? read.value : { events: [], unreadable: [] };
  const now = learnerClock.nowMillis();
  const text = buildBackup(
    [...events, ...unsaved],
    unreadable.map(({ row }) => row),
    now,
  );
  saveFile(
    `dossier-backup-${calendarDate(learningDay(now, learnerClock.zoneAt(now)))}.jsonl`,
    text,
    'application/x-ndjson',
  );
  writeBackupMark('inFile', countAnswers(progressStore.getState().state));
  return `A backup of ${events.length + unsaved.length} entries has been handed to your browser to save.`;
}

async function restoreFile(file: File): Promise<string> {
  const answersBefore = countAnswers(progressStore.getState().state);
  const restored = await restoreBackup(await file.text(), await progressStore.log);
  if (!restored.ok) return `Nothing was changed. ${restored.error.message}`;
  await progressStore.follow();
  const answersRestored = countAnswers(progressStore.getState().state) - answersBefore;
  writeBackupMark('inFile', readBackupMarks().inFile + answersRestored);
  const { added, alreadyThere, leftInFile } = restored.value;
  if (added > 0) void askToKeepOnce();
  const left = leftInFile === 0 ? '' : ` ${leftInFile} could not be read by this version and stay in the file.`;
  return `${added} entries were added; ${alreadyThere} were here already.${left}`;
}
