'use client';
/** Joins the pieces for one study session: the banks of its scope, this tab's progress, the clock and the study store. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { systemClock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { emptyTally } from '#lib/progress/day-tally.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { defaultPlan } from '#lib/schedule/study-plan.ts';
import type { Study } from '#lib/study/study-state.ts';
import { buildStudyStore, type StudyStore } from '#lib/study/study-store.ts';
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

const scheduler = buildFsrsScheduler(defaultParameters);

function openStudy(scope: string, banks: readonly StudyBank[]): StudyStore {
  const state = () => progressStore.getState().state;
  return buildStudyStore(
    scope,
    banks.flatMap(({ cards }) => cards),
    banks.flatMap(({ items }) => items),
    {
      clock: systemClock,
      scheduler: () => scheduler,
      plan: () => defaultPlan,
      newId,
      progressOf: (card) => state().cards.get(card),
      holdOf: (card) => state().holds.get(card),
      doneOn: (day) => state().days.get(day) ?? emptyTally,
      record: (events) => progressStore.record(events),
      readLatestSession: async (nowMillis) => {
        const log = await progressStore.log;
        const read = await log.readLatestSession(nowMillis);
        return read.ok ? read.value : [];
      },
    },
  );
}
