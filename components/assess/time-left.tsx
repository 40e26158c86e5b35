'use client';
/** The time left in a paper. It can be made longer; minutes are shown, and seconds only at the end. */
import { useEffect, useState } from 'react';
import type { AttemptStore } from '#lib/assess/attempt-store.ts';

interface TimeLeftProps {
  readonly limitMillis: number;
  readonly store: AttemptStore;
}

const minuteMillis = 60_000;
const extensionMinutes = 5;
/** When the learner is told aloud. */
const warnings = [5, 1];

export function TimeLeft({ limitMillis, store }: TimeLeftProps) {
  const [elapsedMillis, setElapsed] = useState(store.elapsedMillis);
  useEffect(() => {
    const timer = setInterval(() => setElapsed(store.elapsedMillis()), 1_000);
    return () => clearInterval(timer);
  }, [store]);
  const leftMillis = Math.max(limitMillis - elapsedMillis, 0);
  const warning = warnings.findLast((minutes) => leftMillis <= minutes * minuteMillis);
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <span className={warning === undefined ? '' : 'font-semibold text-ink'}>{describe(leftMillis)} left</span>
      <button
        type="button"
        className="min-h-6 text-sea underline"
        onClick={() => store.extend(extensionMinutes * minuteMillis)}
      >
        {extensionMinutes} minutes more
      </button>
      {warning === 1 && <span className="text-ink">What stands on the screen then is handed in as it is.</span>}
      <span role="status" className="sr-only">
        {warning === undefined ? '' : `${warning === 1 ? 'One minute' : `${warning} minutes`} or less are left.`}
      </span>
    </span>
  );
}

function describe(millis: number): string {
  if (millis >= 2 * minuteMillis) return `${Math.ceil(millis / minuteMillis)} minutes`;
  return `${Math.ceil(millis / 1_000)} seconds`;
}
