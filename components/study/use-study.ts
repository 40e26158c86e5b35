'use client';
/** Joins the pieces for one study session: the banks of its scope, this tab's progress, the clock and the study store. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { systemClock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { emptyTally } from '#lib/progress/fold-card.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { buildStudyStore, type Study, type StudyStore } from '#lib/study/study-store.ts';
import { newId } from './new-id.ts';
import { openProgress, progressStore } from '../progress/progress-instance.ts';

export function useStudy(scope: string, banks: readonly StudyBank[]): { study: Study; store: StudyStore } {
  const store = useMemo(() => openStudy(scope, banks), [scope, banks]);
  useEffect(() => {
    const begin = async () => {
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

function openStudy(scope: string, banks: readonly StudyBank[]): StudyStore {
  const state = () => progressStore.getState().state;
  return buildStudyStore(
    scope,
    banks.flatMap(({ cards }) => cards),
    banks.flatMap(({ items }) => items),
    {
      clock: systemClock,
      scheduler: buildFsrsScheduler(defaultParameters),
      newId,
      progressOf: (card) => state().cards.get(card),
      introducedOn: (day) => (state().days.get(day) ?? emptyTally).introduced,
      record: (events) => progressStore.record(events),
      readLatestSession: async (nowMillis) => {
        const log = await progressStore.log;
        const read = await log.readLatestSession(nowMillis);
        return read.ok ? read.value : [];
      },
    },
  );
}
