'use client';
/** Calls once when the server's clock passes a time; never for a time that had passed before, so that nothing is called twice. */
import { useEffect } from 'react';
import { systemTimers } from '#lib/rooms/client/timers.ts';

export function useTimeOver(endsAtMillis: number | undefined, serverNow: () => number, onOver: () => void): void {
  useEffect(() => {
    const leftMillis = endsAtMillis === undefined ? 0 : endsAtMillis - serverNow();
    return leftMillis > 0 ? systemTimers.after(leftMillis, onOver) : undefined;
  }, [endsAtMillis, serverNow, onOver]);
}
