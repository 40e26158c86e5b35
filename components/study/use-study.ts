'use client';
/** Joins the pieces for one study session: the banks of its scope, this tab's progress and settings, the clock and the study store. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { SentBank } from '#lib/generate/bank-lines.ts';
import { emptyTally } from '#lib/progress/day-tally.ts';
import { toPlan } from '#lib/settings/apply-settings.ts';
import type { Study } from '#lib/study/study-state.ts';
import { buildStudyStore, type StudyStore } from '#lib/study/study-store.ts';
import { countingPorts } from '../progress/counting-ports.ts';
import { openProgress, progressStore } from '../progress/progress-instance.ts';
import { learnerClock, settingsStore } from '../settings/settings-instance.ts';
import { newId } from './new-id.ts';

export function useStudy(scope: string, banks: readonly SentBank[]): { study: Study; store: StudyStore } {
  const store = useMemo(() => openStudy(scope, banks), [scope, banks]);
  useEffect(() => {
    const begin = async () => {
      settingsStore.open();
      await openProgress();
      await store.start();
    };
    void begin();
    return progressStore.subscribe((progress, before) => {
      if (progress.state !== before.state) store.followProgress();
    });
  }, [store]);
  return { study: useStore(store), store };
}

function openStudy(scope: string, banks: readonly SentBank[]): StudyStore {
  return buildStudyStore(
    scope,
    banks.flatMap(({ cards }) => cards),
    (card) => banks.flatMap((bank) => bank.itemsOf(card)),
    {
      clock: learnerClock,
      ...countingPorts,
      plan: () => toPlan(settingsStore.getState().settings),
      newId,
      doneOn: (day) => progressStore.getState().state.days.get(day) ?? emptyTally,
      readLatestSession: async (nowMillis) => {
        const log = await progressStore.log;
        const read = await log.readLatestSession(nowMillis);
        return read.ok ? read.value : [];
      },
    },
  );
}
