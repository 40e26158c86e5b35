'use client';
/** What is left of a question's time: a line that grows shorter second by second, and the seconds in numerals. */
import { useEffect, useState } from 'react';
import type { AskedView } from '#lib/rooms/view/room-view.ts';

interface RoomTimeProps {
  readonly asked: AskedView;
  /** The server's clock, as this device knows it. */
  serverNow(): number;
}

export function RoomTime({ asked, serverNow }: RoomTimeProps) {
  const { askedAtMillis, endsAtMillis, pausedLeftMillis, isPaused } = asked;
  const [now, setNow] = useState(serverNow);
  const isRunning = endsAtMillis !== undefined && !isPaused;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(serverNow()), 250);
    return () => clearInterval(timer);
  }, [isRunning, serverNow]);
  const leftMillis = isPaused ? pausedLeftMillis : endsAtMillis === undefined ? undefined : endsAtMillis - now;
  if (leftMillis === undefined) return isPaused ? <p className="font-sans">Paused</p> : null;
  const seconds = Math.max(Math.ceil(leftMillis / 1000), 0);
  const whole = Math.max((endsAtMillis ?? now + leftMillis) - askedAtMillis, 1);
  const share = Math.min(Math.max((1000 * seconds) / whole, 0), 1);
  return (
    <div role="timer" aria-live="off" className="flex items-center gap-[0.6em]">
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" className="h-[0.2em] flex-1 bg-rule">
        <rect width={100 * share} height="2" className="fill-ink" />
      </svg>
      <span className="tabular min-w-[3em] text-right font-sans">
        {isPaused && 'Paused at '}
        {printSeconds(seconds)}
        <span className="sr-only"> left</span>
      </span>
    </div>
  );
}

const printSeconds = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
