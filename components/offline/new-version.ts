'use client';
/** Registers the service worker and knows whether a newer version of the app waits to be used. */
import { useSyncExternalStore } from 'react';
import { takeOver } from '#lib/offline/take-over.ts';
import { ownAddress } from '../frame/own-address.ts';
import { watchFailedInstall } from './failed-install.ts';
import { noteKept } from './kept-offline.ts';

const listeners = new Set<() => void>();
const leastMillisBetweenChecks = 3_600_000;

let isReady = false;
let wantsReload = false;
let registration: ServiceWorkerRegistration | undefined;

/** Without a worker the app works as any page does: plain http, some private windows. */
export async function keepOffline(): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) {
    noteKept('impossible');
    return;
  }
  try {
    registration = await navigator.serviceWorker.register(ownAddress('/sw.js'), { updateViaCache: 'none' });
  } catch {
    noteKept('impossible');
    return;
  }
  watch(registration);
  watchFailedInstall(registration, () => noteKept('failed'));
  await navigator.serviceWorker.ready;
  noteKept('kept');
}

/** Asks for the new version and opens it. The answers so far are in the log: the session goes on. */
export function openNewVersion(): void {
  wantsReload = true;
  if (registration?.waiting) registration.waiting.postMessage(takeOver);
  else location.reload();
}

export function putVersionAway(): void {
  show(false);
}

export function useNewVersion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isReady,
    () => false,
  );
}

function watch(watched: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  let hadWorker = serviceWorker.controller !== null;
  if (hadWorker && watched.waiting) show(true);
  watched.addEventListener('updatefound', () => {
    const { installing } = watched;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller) show(true);
    });
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (wantsReload) location.reload();
    // Another tab took the new version; this one goes on with its own until it is reloaded.
    else if (hadWorker) show(true);
    hadWorker = true;
  });
  let checkedAtMillis = performance.now();
  document.addEventListener('visibilitychange', () => {
    const nowMillis = performance.now();
    if (document.hidden || nowMillis - checkedAtMillis < leastMillisBetweenChecks) return;
    checkedAtMillis = nowMillis;
    watched.update().catch(() => undefined); // there may be no network
  });
}

function show(ready: boolean): void {
  isReady = ready;
  for (const listener of listeners) listener();
}
