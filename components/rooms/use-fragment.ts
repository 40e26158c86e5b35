'use client';
/** What stands after the `#` of the address. No server ever sees it, so it may hold a quiz or a key. */
import { useSyncExternalStore } from 'react';

export function useFragment(): string {
  return useSyncExternalStore(subscribe, readFragment, () => '');
}

export const readFragment = () => window.location.hash.slice(1);

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
