'use client';
/** One practice for as long as its questions are on screen; a reload goes on where it was, until its end. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { systemClock } from '#lib/core/clock.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { parseRun, printRun } from '#lib/practice/kept-run.ts';
import { buildPracticeStore, type Practice, type PracticeStore } from '#lib/practice/practice-store.ts';
import { dropRun, readRun, writeRun } from './kept-runs.ts';
import { openRecorder } from './record-answers.ts';

interface PracticeInTab {
  readonly practice: Practice;
  readonly store: PracticeStore;
  /** True only when this tab chose so: a link by itself never counts. */
  readonly counts: boolean;
}

export function usePractice(link: string, items: readonly Item[], limitMinutes: number): PracticeInTab {
  const [{ store, counts }] = useState(() => openRun(link, items, limitMinutes));
  useEffect(() => {
    const keep = () => {
      const practice = store.getState();
      if (practice.phase === 'done') dropRun(link);
      else writeRun(link, printRun({ ...practice, counts }));
    };
    keep();
    return store.subscribe(keep);
  }, [link, store, counts]);
  return { practice: useStore(store), store, counts };
}

function openRun(link: string, items: readonly Item[], limitMinutes: number) {
  const kept = parseRun(readRun(link), items);
  const counts = kept?.counts === true;
  const ports = {
    clock: systemClock,
    limitMillis: limitMinutes === 0 ? undefined : limitMinutes * 60_000,
    onAnswer: counts ? openRecorder() : () => undefined,
  };
  return { store: buildPracticeStore(items, ports, kept), counts };
}
