'use client';
/** One test in this tab: begun here, or gone on with from the log when the page is opened at it; other tabs are followed. */
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { systemClock } from '#lib/core/clock.ts';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { buildAttemptStore, type AttemptStore } from '#lib/assess/attempt-store.ts';
import type { Taking } from '#lib/assess/taking.ts';
import { progressStore } from '../progress/progress-instance.ts';
import { newId } from '../study/new-id.ts';
import { readAttempts } from './read-attempts.ts';
import { keepTimeSpent, readTimeSpent } from './time-spent.ts';

const tickMillis = 500;

export interface AttemptInTab {
  readonly taking: Taking;
  readonly store: AttemptStore;
  /** The log holds no test of the wanted id. */
  readonly isMissing: boolean;
}

/** `wanted` is the id of the test to be opened; null when none is. */
export function useAttempt(bank: AssessBank, wanted: string | null): AttemptInTab {
  const store = useMemo(() => openAttempt(bank), [bank]);
  const [missing, setMissing] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const events = await readAttempts();
      if (!isWanted) return;
      const own = events.filter(({ session }) => session === wanted);
      if (own.length === 0) setMissing(wanted ?? undefined);
      else store.resume(own, readTimeSpent(wanted ?? ''));
    };
    if (wanted !== null && store.getState().attempt?.id !== wanted) void load();
    return () => {
      isWanted = false;
    };
  }, [store, wanted]);
  useEffect(
    () =>
      progressStore.subscribe((progress, before) => {
        if (progress.seq !== before.seq) void readAttempts().then(store.follow);
      }),
    [store],
  );
  useEffect(() => {
    const timer = setInterval(() => {
      const { attempt, phase } = store.getState();
      if (attempt !== undefined && phase !== 'done') keepTimeSpent(attempt.id, store.elapsedMillis());
      store.tick();
    }, tickMillis);
    return () => clearInterval(timer);
  }, [store]);
  return { taking: useStore(store), store, isMissing: wanted !== null && missing === wanted };
}

function openAttempt(bank: AssessBank): AttemptStore {
  return buildAttemptStore(bank, {
    clock: systemClock,
    monotonicMillis: () => performance.now(),
    newId,
    record: (events) => progressStore.record(events),
  });
}
