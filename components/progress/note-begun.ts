'use client';
/** Marks this device once its log holds an answer, from whichever screen or a backup, so that no page shows the question that every newcomer is asked first. */
import { begunClass, begunName } from '#lib/study/first-question.ts';
import { readSetting, writeSetting } from '../keeping/device-setting.ts';

export function noteBegun(): void {
  document.documentElement.classList.add(begunClass);
  if (readSetting(begunName) === undefined) writeSetting(begunName, 'yes');
}
