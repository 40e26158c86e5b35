'use client';
/** The browser's promise not to clear the answers by itself when the device runs short of space. */
import { readSetting, writeSetting } from './device-setting.ts';

const asked = 'dossier-asked-to-keep';

/** Once on a device, when there is something worth keeping: some browsers put the question to the learner. */
export async function askToKeepOnce(): Promise<void> {
  if (readSetting(asked) !== undefined) return;
  writeSetting(asked, 'yes');
  await askToKeep();
}

/** Whether the browser has promised; `undefined` where it cannot be asked. */
export async function askToKeep(): Promise<boolean | undefined> {
  return navigator.storage?.persist?.();
}

export async function isPromised(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.();
}
