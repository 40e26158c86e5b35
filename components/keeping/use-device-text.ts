'use client';
/** A text that this device keeps, in step with every part of the page, and every tab, that shows or changes it. */
import { useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from './device-setting.ts';

const listeners = new Set<() => void>();

/** The text as it is kept: React compares it, so it is parsed where it is used. */
export function useDeviceText(name: string): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => readSetting(name),
    () => undefined,
  );
}

/** True when it is on the disk, false when the browser would not keep it. */
export function keepDeviceText(name: string, text: string): boolean {
  const isKept = writeSetting(name, text);
  for (const listener of listeners) listener();
  return isKept;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
