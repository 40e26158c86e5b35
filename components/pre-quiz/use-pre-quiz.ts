'use client';
/** One run through a source's questions: those not yet answered, each answer written to the log at once. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { buildAttemptRecorder, type AttemptPlan } from '#lib/assess/attempt-recorder.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import { systemClock } from '#lib/core/clock.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { buildPracticeStore, type Practice, type PracticeStore } from '#lib/practice/practice-store.ts';
import { progressStore } from '../progress/progress-instance.ts';
import { newId } from '../study/new-id.ts';

export interface PreQuizRunOrder {
  readonly plan: AttemptPlan;
  readonly items: readonly Item[];
  /** The test as the log has it, when one goes on with it. */
  readonly resumed?: Attempt | undefined;
}

export interface PreQuizInTab {
  readonly practice: Practice;
  readonly store: PracticeStore;
  /** Answered in an earlier visit. */
  readonly earlier: number;
  handIn(): void;
}

/** What the run was begun with counts: the log grows while it goes on. */
export function usePreQuiz(order: PreQuizRunOrder): PreQuizInTab {
  const [{ store, recorder, earlier }] = useState(() => openRun(order));
  return { practice: useStore(store), store, earlier, handIn: recorder.handIn };
}

function openRun({ plan, items, resumed }: PreQuizRunOrder) {
  const left = items.filter(({ id }) => resumed?.answers.has(id) !== true);
  const ports = {
    clock: systemClock,
    monotonicMillis: () => performance.now(),
    newId,
    record: progressStore.record,
  };
  const recorder = buildAttemptRecorder(plan, ports, resumed);
  const store = buildPracticeStore(left, { clock: systemClock, onAnswer: recorder.answer });
  return { store, recorder, earlier: items.length - left.length };
}
