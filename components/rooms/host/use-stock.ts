'use client';
/** The questions of the bank that suit a choice, with what the learner of this device last got wrong known. */
import { useMemo } from 'react';
import type { AssessBank, AssessItem } from '#lib/assess/assess-bank.ts';
import type { Level } from '#lib/assess/level.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { filterItems, type PracticeChoice } from '#lib/practice/practice-choice.ts';
import { useProgress } from '../../progress/use-progress.ts';

export interface StockChoice extends PracticeChoice {
  readonly levels: readonly Level[];
}

export function useStock(bank: StudyBank, assess: AssessBank, choice: StockChoice): readonly AssessItem[] {
  const cards = useProgress(({ state }) => state.cards);
  return useMemo(() => {
    const missed = new Set([...cards].flatMap(([id, { lastRight }]) => (lastRight ? [] : [id])));
    return filterItems(bank, choice, missed)
      .flatMap(({ id }) => assess.findItem(id) ?? [])
      .filter(({ level }) => choice.levels.length === 0 || choice.levels.includes(level));
  }, [bank, assess, choice, cards]);
}
