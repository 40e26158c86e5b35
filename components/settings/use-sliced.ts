'use client';
/** What a long calculation brings, worked out in slices. A new one gives the one that is under way up; until it is ready the last outcome stands. */
import { useEffect, useState } from 'react';
import { runSliced } from './run-sliced.ts';

export interface Sliced<T> {
  /** Of the last calculation that came to its end. */
  readonly value: T | undefined;
  readonly isWorking: boolean;
}

/** `begin` is the same function for the same calculation; undefined while there is none. */
export function useSliced<T extends object>(begin: (() => Generator<undefined, T>) | undefined): Sliced<T> {
  const [done, setDone] = useState<{ readonly begin: typeof begin; readonly value: T }>();
  useEffect(() => {
    if (begin === undefined) return;
    const giveUp = new AbortController();
    const work = async () => {
      const value = await runSliced(begin(), giveUp.signal);
      if (value !== undefined && !giveUp.signal.aborted) setDone({ begin, value });
    };
    void work();
    return () => giveUp.abort();
  }, [begin]);
  return { value: done?.value, isWorking: begin !== undefined && done?.begin !== begin };
}
