'use client';
/** The time spent in the test in hand, kept beside the log, so that a reload does not give back what went by since the last answer. */
import { readSetting, writeSetting } from '../keeping/device-setting.ts';

const name = 'dossier-test-time';

/** Of one test only, the one gone on with last. */
export function keepTimeSpent(attempt: string, millis: number): void {
  writeSetting(name, `${attempt} ${Math.round(millis)}`);
}

export function readTimeSpent(attempt: string): number {
  const [kept, millis] = (readSetting(name) ?? '').split(' ');
  return kept === attempt ? Number(millis) || 0 : 0;
}
