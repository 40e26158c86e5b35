'use client';
/** One practice for as long as its questions are on screen. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { systemClock } from '#lib/core/clock.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { buildPracticeStore, type Practice, type PracticeStore } from '#lib/practice/practice-store.ts';
import type { PracticeTerms } from './practice-terms.ts';
import { openRecorder } from './record-answers.ts';

export function usePractice(
  items: readonly Item[],
  terms: PracticeTerms,
): { practice: Practice; store: PracticeStore } {
  const [store] = useState(() =>
    buildPracticeStore(items, {
      clock: systemClock,
      limitMillis: terms.limitMinutes === 0 ? undefined : terms.limitMinutes * 60_000,
      onAnswer: terms.counts ? openRecorder() : () => undefined,
    }),
  );
  return { practice: useStore(store), store };
}
