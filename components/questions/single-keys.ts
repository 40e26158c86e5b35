'use client';
/** Whether letters and digits act by themselves. Whoever dictates, or hits keys by chance, can switch that off. */
import { useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from '../keeping/device-setting.ts';

const name = 'dossier-single-keys';
const listeners = new Set<() => void>();

/** Read once a visit: asking the disk at every key would cost more than the answer. */
let isOn: boolean | undefined;

/** On unless it was switched off on this device; where storage is denied it is on. */
export function areSingleKeysOn(): boolean {
  isOn ??= readSetting(name) !== 'off';
  return isOn;
}

export function switchSingleKeys(toOn: boolean): void {
  isOn = toOn;
  // Without storage the switch holds for this visit.
  writeSetting(name, toOn ? 'on' : 'off');
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn, () => true);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
