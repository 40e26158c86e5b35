'use client';
/** The questions of one run. Before reading none is answered for the learner; afterwards each is, with the fact behind it. */
import Link from 'next/link';
import { useEffect } from 'react';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { revealItem } from '#lib/items/answer-item.ts';
import type { Response } from '#lib/items/item-kinds.ts';
import { isRight } from '#lib/items/item.ts';
import { Question } from '../questions/question.tsx';
import { useKeys } from '../questions/use-keys.ts';
import { Verdict } from '../questions/verdict.tsx';
import { FactsBehind } from '../sources/facts-behind.tsx';
import { usePreQuiz, type PreQuizRunOrder } from './use-pre-quiz.ts';

interface PreQuizRunProps {
  readonly order: PreQuizRunOrder;
  readonly bank: StudyBank;
  /** Where the source is read. */
  readonly briefing: string;
  readonly isAfter: boolean;
}

export function PreQuizRun({ order, bank, briefing, isAfter }: PreQuizRunProps) {
  const { practice, store, earlier, handIn } = usePreQuiz(order);
  const { phase, answers, view, hint, shownAtMillis } = practice;
  useEffect(() => {
    if (phase === 'done') handIn();
  }, [phase, handIn]);
  // Before reading, going on is the only answer to an answer.
  const goOn = () => {
    if (!isAfter && store.getState().phase === 'answered') store.next();
  };
  const last = isAfter && phase === 'answered' ? answers.at(-1) : undefined;
  const next = () => store.getState().phase === 'answered' && store.next();
  useKeys(last ? { Enter: next, ' ': next } : {});
  if (view === undefined) {
    return (
      <p role="status" className="catalogue">
        Writing your answers down …
      </p>
    );
  }
  const place = earlier + answers.length + (last ? 0 : 1);
  return (
    <div>
      <p className="catalogue mb-8 flex flex-wrap justify-between gap-x-4 border-t border-rule pt-2">
        <span>
          {isAfter ? 'After reading' : 'Before you read'} · question {place} of {order.items.length}
          {!isAfter && ' · answers come after reading'}
        </span>
        <Link href={briefing} className="inline-block min-h-6">
          {isAfter ? 'Back to the text' : 'Skip, and read'}
        </Link>
      </p>
      <Question
        key={`${view.id} ${shownAtMillis}`}
        view={view}
        outcome={last && { response: last.response, reveal: revealItem(last.item), isRight: isRight(last.score) }}
        hint={hint}
        onRespond={(response: Response) => {
          store.answer(response);
          goOn();
        }}
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
          <button
            key="pass"
            type="button"
            className="button-plain"
            onClick={() => {
              store.showAnswer();
              goOn();
            }}
          >
            I do not know
          </button>
        )}
      </div>
    </div>
  );
}
