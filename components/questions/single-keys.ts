'use client';
/** Whether letters and digits act by themselves. Whoever dictates, or hits keys by chance, can switch that off. */
import { useSyncExternalStore } from 'react';

const name = 'dossier-single-keys';
const listeners = new Set<() => void>();

/** On unless it was switched off on this device; where storage is denied it is on. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

export function switchSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(name, isOn ? 'on' : 'off');
  } catch {
    // Without storage the keys stay as they are.
  }
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn, () => true);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
