'use client';
/** Progress in a component. Until the log is open the store is empty and says so, on the server and in the browser alike. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Progress } from '#lib/progress/progress-store.ts';
import { openProgress, progressStore } from './progress-instance.ts';

export function useProgress<T>(select: (progress: Progress) => T): T {
  useEffect(() => void openProgress(), []);
  return useStore(progressStore, select);
}
