'use client';
/** A practice from its first question to its account: the question, the verdict with the facts behind it, and what was missed. */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { revealItem } from '#lib/items/answer-item.ts';
import type { Item, Response } from '#lib/items/item-kinds.ts';
import { isRight } from '#lib/items/item.ts';
import { Question } from '../questions/question.tsx';
import { useKeys } from '../questions/use-keys.ts';
import { Verdict } from '../questions/verdict.tsx';
import { FactsBehind } from '../sources/facts-behind.tsx';
import { PracticeAccount } from './practice-account.tsx';
import type { PracticeTerms } from './practice-terms.ts';
import { usePractice } from './use-practice.ts';

interface PracticeRunProps {
  readonly items: readonly Item[];
  readonly terms: PracticeTerms;
  readonly bank: StudyBank;
  onAgain(items: readonly Item[]): void;
  onLeave(): void;
}

export function PracticeRun({ items, terms, bank, onAgain, onLeave }: PracticeRunProps) {
  const { practice, store } = usePractice(items, terms);
  const { phase, answers, view, hint, shownAtMillis, isTimedOut } = practice;
  const last = phase === 'answered' ? answers.at(-1) : undefined;
  const next = () => store.getState().phase === 'answered' && store.next();
  useKeys(last ? { Enter: next, ' ': next } : {});
  if (phase === 'done' || view === undefined) {
    return <PracticeAccount {...{ answers, bank, isTimedOut, onAgain, onLeave }} total={items.length} />;
  }
  const outcome = last && { response: last.response, reveal: revealItem(last.item), isRight: isRight(last.score) };
  return (
    <div>
      <p className="catalogue mb-8 flex justify-between gap-4 border-t border-rule pt-2">
        <span>
          Question {Math.min(answers.length + (last ? 0 : 1), items.length)} of {items.length}
          {terms.limitMinutes > 0 && ` · no new one after ${terms.limitMinutes} minutes`}
          {terms.counts && ' · counts in your schedule'}
        </span>
        <button type="button" className="min-h-6 text-sea underline" onClick={() => store.end()}>
          Stop here
        </button>
      </p>
      <Question
        key={`${view.id} ${shownAtMillis}`}
        view={view}
        outcome={outcome}
        hint={hint}
        onRespond={(response: Response) => store.answer(response)}
      />
      <div aria-live="polite">
        {last && (
          <div className="mt-8 space-y-4 border-t border-rule pt-5">
            <Verdict item={last.item} score={last.score} isShown={last.response === undefined} />
            <FactsBehind ids={last.item.facts} banks={[bank]} />
          </div>
        )}
      </div>
      <div className="sticky bottom-[3.1rem] mt-6 flex items-center border-t border-rule bg-paper py-3 md:bottom-0">
        {last ? (
          <button key="next" type="button" className="button ml-auto min-w-32" onClick={next}>
            Next
          </button>
        ) : (
          <button key="show" type="button" className="button-plain" onClick={() => store.showAnswer()}>
            Show the answer
          </button>
        )}
      </div>
    </div>
  );
}
