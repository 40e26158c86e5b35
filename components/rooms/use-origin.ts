'use client';
/** Where this app is served from, such as `http://192.168.1.20:3000`; empty until the page is in a browser. */
import { useSyncExternalStore } from 'react';

export function useOrigin(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => window.location.origin,
    () => '',
  );
}
