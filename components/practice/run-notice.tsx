'use client';
/** Says in Study's words what has become of an answer that counted: it was taken back, or its card was forgotten too often and is put aside. */
import type { Practice } from '#lib/practice/practice-store.ts';
import type { Notice } from '#lib/study/study-state.ts';
import { useProgress } from '../progress/use-progress.ts';
import { StudyNotice } from '../study/study-notice.tsx';

export function RunNotice({ practice: { phase, answers, undone } }: { readonly practice: Practice }) {
  const holds = useProgress(({ state }) => state.holds);
  // Not beside the verdict: it would push the answers down as they are read.
  const left = phase === 'answered' ? undefined : answers.at(-1)?.item.card;
  const isLeech = left !== undefined && holds.get(left)?.suspended === 'as-leech';
  const leech: Notice | undefined = isLeech ? { type: 'leech', card: left } : undefined;
  return <StudyNotice notice={undone === undefined ? leech : { type: 'undone', card: undone }} />;
}
