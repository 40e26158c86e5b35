'use client';
/** The question of a run and its foot: past it, or on to the next one; below an answer the verdict with the facts behind it. */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { revealItem } from '#lib/items/answer-item.ts';
import type { ItemView, Response } from '#lib/items/item-kinds.ts';
import { isRight } from '#lib/items/item.ts';
import type { Practice, PracticeStore } from '#lib/practice/practice-store.ts';
import { CardTools } from '../cards/card-tools.tsx';
import { Question } from '../questions/question.tsx';
import { useKeys } from '../questions/use-keys.ts';
import { Verdict } from '../questions/verdict.tsx';
import { FactsBehind } from '../sources/facts-behind.tsx';

interface RunQuestionProps {
  readonly view: ItemView;
  readonly practice: Practice;
  readonly store: PracticeStore;
  readonly bank: StudyBank;
  /** What passing over the question is called. */
  readonly pass: string;
  /** False where nothing but the next question answers an answer. */
  readonly isTold: boolean;
}

export function RunQuestion({ view, practice, store, bank, pass, isTold }: RunQuestionProps) {
  const { phase, answers, hint, shownAtMillis } = practice;
  const last = isTold && phase === 'answered' ? answers.at(-1) : undefined;
  const next = () => store.getState().phase === 'answered' && store.next();
  useKeys(last ? { Enter: next, ' ': next } : {});
  const goOn = () => isTold || next();
  return (
    <>
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
      <div aria-live="polite" className={last && 'mt-8 mb-4 border-t border-rule pt-5'}>
        {last && <Verdict item={last.item} score={last.score} isShown={last.response === undefined} />}
      </div>
      {last && <FactsBehind key={last.item.id} ids={last.item.facts} banks={[bank]} />}
      {last && <CardTools key={last.item.id} item={last.item} hasKeys />}
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
            {pass}
          </button>
        )}
      </div>
    </>
  );
}
