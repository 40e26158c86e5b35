'use client';
/** A practice from its first question to its account: the question, the verdict with the facts behind it, and what was missed. */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import type { PracticeTerms } from '#lib/practice/practice-terms.ts';
import { usePromiseOnce } from '../keeping/use-promise-once.ts';
import { StorageNotice } from '../progress/storage-notice.tsx';
import { PracticeAccount } from './practice-account.tsx';
import { RunNotice } from './run-notice.tsx';
import { RunQuestion } from './run-question.tsx';
import { usePractice } from './use-practice.ts';

interface PracticeRunProps {
  readonly link: `/${string}`;
  readonly items: readonly Item[];
  /** 0 for no limit. */
  readonly limitMinutes: number;
  readonly bank: StudyBank;
  onAgain(items: readonly Item[], terms: Omit<PracticeTerms, 'length'>): void;
  onLeave(): void;
}

export function PracticeRun({ link, items, limitMinutes, bank, onAgain, onLeave }: PracticeRunProps) {
  const { practice, store } = usePractice(link, items, limitMinutes);
  const { phase, answers, view, counts } = practice;
  usePromiseOnce(phase === 'done' && counts && answers.length > 0);
  return (
    <>
      {/* Here to the end, so that what is told after the last question is read out as well. */}
      {counts && <StorageNotice />}
      {counts && <RunNotice practice={practice} />}
      {phase === 'done' || view === undefined ? (
        <PracticeAccount
          {...{ link, practice, store, bank, onLeave }}
          onAgain={(missed) => onAgain(missed, { limitMinutes, counts })}
        />
      ) : (
        <div>
          <p className="catalogue mb-8 flex items-baseline justify-between gap-4 border-t border-rule pt-2">
            <span>
              Question {answers.length + (phase === 'answered' ? 0 : 1)} of {items.length}
              {limitMinutes > 0 && ` · no new one after ${limitMinutes === 1 ? 'a minute' : `${limitMinutes} minutes`}`}
              {counts && ' · counts in your schedule'}
            </span>
            <button type="button" className="min-h-6 shrink-0 text-sea underline" onClick={() => store.end()}>
              Stop here
            </button>
          </p>
          <RunQuestion {...{ view, practice, store, bank }} pass="Show the answer" isTold />
        </div>
      )}
    </>
  );
}
