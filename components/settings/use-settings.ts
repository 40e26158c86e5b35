'use client';
/** The learner's settings in a component. Until they are read the usual ones hold, on the server and in the browser alike. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SettingsState } from '#lib/settings/settings-store.ts';
import { settingsStore } from './settings-instance.ts';

export function useSettings<T>(select: (state: SettingsState) => T): T {
  useEffect(() => settingsStore.open(), []);
  return useStore(settingsStore, select);
}
