'use client';
/** How far the backups on this device have come. */
import { useSyncExternalStore } from 'react';
import type { BackupMarks } from '#lib/progress/backup-due.ts';
import { readSetting, writeSetting } from './device-setting.ts';

const names = { inFile: 'dossier-answers-in-file', putAwayAt: 'dossier-reminder-put-away-at' } as const;
const none: BackupMarks = { inFile: 0, putAwayAt: 0 };
const listeners = new Set<() => void>();
let marks: BackupMarks | undefined;

export function readBackupMarks(): BackupMarks {
  marks ??= { inFile: readCount(names.inFile), putAwayAt: readCount(names.putAwayAt) };
  return marks;
}

export function writeBackupMark(name: keyof BackupMarks, answers: number): void {
  marks = { ...readBackupMarks(), [name]: answers };
  writeSetting(names[name], String(answers));
  for (const listener of listeners) listener();
}

export function useBackupMarks(): BackupMarks {
  return useSyncExternalStore(subscribe, readBackupMarks, () => none);
}

function readCount(name: string): number {
  const count = Number(readSetting(name));
  return Number.isSafeInteger(count) ? count : 0;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
