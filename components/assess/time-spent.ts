'use client';
/** The time spent in the test in hand, kept beside the log, so that a reload does not give back what went by since the last answer. */
import { readSetting, writeSetting } from '../keeping/device-setting.ts';

const name = 'dossier-test-time';

/** Of one test only, the one gone on with last; of two tabs that have it open, the time of the one that is ahead. */
export function keepTimeSpent(attempt: string, millis: number): void {
  writeSetting(name, `${attempt} ${Math.round(Math.max(millis, readTimeSpent(attempt)))}`);
}

export function readTimeSpent(attempt: string): number {
  const [kept, millis] = (readSetting(name) ?? '').split(' ');
  return kept === attempt ? Number(millis) || 0 : 0;
}
