'use client';
/** Calls once when the server's clock passes a time, late rather than never; not for a time that had passed before it was waited for. */
import { useEffect, useRef } from 'react';
import { systemTimers } from '#lib/rooms/client/timers.ts';

export function useTimeOver(endsAtMillis: number | undefined, serverNow: () => number, onOver: () => void): void {
  // Each drawing waits anew, by what is known of the server's clock by then; what was waited for stays due.
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    const leftMillis = endsAtMillis === undefined ? 0 : endsAtMillis - serverNow();
    const isDue = endsAtMillis !== undefined && (leftMillis > 0 || awaited.current === endsAtMillis);
    awaited.current = isDue ? endsAtMillis : undefined;
    if (!isDue) return undefined;
    return systemTimers.after(leftMillis, () => {
      awaited.current = undefined;
      onOver();
    });
  }, [endsAtMillis, serverNow, onOver]);
}
