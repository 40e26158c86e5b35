'use client';
/** A browser's offer to install the app. It comes once, soon after a page has loaded, and is kept until it is taken. */
import { useSyncExternalStore } from 'react';

/** Chromium's own event; no standard names it. */
interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: string } | undefined>;
}

const listeners = new Set<() => void>();
let offer: InstallOffer | undefined;

/** Gives the way to stop. */
export function watchInstallOffer(): () => void {
  const keep = (event: Event) => {
    if (!isOffer(event)) return;
    // Otherwise it is gone when it is asked for.
    event.preventDefault();
    show(event);
  };
  const drop = () => show(undefined);
  window.addEventListener('beforeinstallprompt', keep);
  window.addEventListener('appinstalled', drop);
  return () => {
    window.removeEventListener('beforeinstallprompt', keep);
    window.removeEventListener('appinstalled', drop);
  };
}

/** The browser asks the learner; true after a yes. An offer can be taken once; the browser makes another when it thinks fit. */
export async function takeInstallOffer(): Promise<boolean> {
  const taken = offer;
  show(undefined);
  const answer = await taken?.prompt();
  return answer?.outcome === 'accepted';
}

export function useInstallOffer(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offer !== undefined,
    () => false,
  );
}

const isOffer = (event: Event): event is InstallOffer => 'prompt' in event;

function show(next: InstallOffer | undefined): void {
  offer = next;
  for (const listener of listeners) listener();
}
