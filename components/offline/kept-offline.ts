'use client';
/** Whether the app is on this device, whole: its worker becomes active only when every file of its build is kept. */
import { useSyncExternalStore } from 'react';

/** `failed` where a file could not be fetched or kept; `impossible` where the browser has no worker for this page: plain http, some private windows. */
export type KeptOffline = 'unknown' | 'kept' | 'failed' | 'impossible';

const listeners = new Set<() => void>();
let kept: KeptOffline = 'unknown';

export function noteKept(next: KeptOffline): void {
  kept = next;
  for (const listener of listeners) listener();
}

export function useKeptOffline(): KeptOffline {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept,
    () => 'unknown',
  );
}
