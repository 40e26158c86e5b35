'use client';
/** One practice for as long as its questions are on screen; a reload goes on where it was, until its end. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { systemClock } from '#lib/core/clock.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { buildAnswerCounting } from '#lib/practice/answer-counting.ts';
import { parseRun, printRun } from '#lib/practice/kept-run.ts';
import { buildPracticeStore, type Practice, type PracticeStore } from '#lib/practice/practice-store.ts';
import { countingPorts } from '../progress/counting-ports.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { newId } from '../study/new-id.ts';
import { dropRun, readRun, writeRun } from './kept-runs.ts';

interface PracticeInTab {
  readonly practice: Practice;
  readonly store: PracticeStore;
}

export function usePractice(link: string, items: readonly Item[], limitMinutes: number): PracticeInTab {
  const [store] = useState(() => openRun(link, items, limitMinutes));
  useEffect(() => {
    const keep = () => {
      const practice = store.getState();
      if (practice.phase === 'done') dropRun(link);
      else writeRun(link, printRun(practice));
    };
    keep();
    return store.subscribe(keep);
  }, [link, store]);
  return { practice: useStore(store), store };
}

function openRun(link: string, items: readonly Item[], limitMinutes: number): PracticeStore {
  const kept = parseRun(readRun(link), items);
  const ports = {
    clock: systemClock,
    limitMillis: limitMinutes === 0 ? undefined : limitMinutes * 60_000,
    // Only when this tab chose so: a link by itself never counts.
    counting: kept?.counts === true ? buildAnswerCounting({ ...countingPorts, clock: learnerClock, newId }) : undefined,
  };
  return buildPracticeStore(items, ports, kept);
}
