'use client';
/** Whether the window has room for the map and the facts side by side: `xl` of the style sheet. */
import { useSyncExternalStore } from 'react';

const query = '(min-width: 80rem)';

export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => true,
  );
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
