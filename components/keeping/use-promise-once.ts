'use client';
/** Asks the browser for its promise to keep, once on a device, as soon as a screen has something worth keeping. */
import { useEffect } from 'react';
import { askToKeepOnce } from './storage-promise.ts';

export function usePromiseOnce(isWorthKeeping: boolean): void {
  useEffect(() => {
    if (isWorthKeeping) void askToKeepOnce();
  }, [isWorthKeeping]);
}
