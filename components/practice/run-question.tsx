'use client';
/** The question of a run and its foot: past it, or on to the next one; below an answer the verdict with the facts behind it. */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { useState } from 'react';
import { revealItem } from '#lib/items/answer-item.ts';
import type { ItemView, Response } from '#lib/items/item-kinds.ts';
import { isRight } from '#lib/items/item.ts';
import { listWrongReasons } from '#lib/items/wrong-reasons.ts';
import type { Practice, PracticeStore } from '#lib/practice/practice-store.ts';
import { grades } from '#lib/schedule/grade.ts';
import { CardTools } from '../cards/card-tools.tsx';
import { PinnedBar } from '../frame/pinned-bar.tsx';
import { CheckPlace } from '../questions/check-place.ts';
import { NextButton } from '../questions/next-button.tsx';
import { Question } from '../questions/question.tsx';
import { TapButton } from '../questions/tap-button.tsx';
import { useKeys } from '../questions/use-keys.ts';
import { VerdictPlace } from '../questions/verdict-place.tsx';
import { Verdict } from '../questions/verdict.tsx';
import { WrongReasons } from '../questions/wrong-reasons.tsx';
import { FactsBehind } from '../sources/facts-behind.tsx';
import { GradeBar } from '../study/grade-bar.tsx';
import { UndoButton } from '../study/undo-button.tsx';

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
  const { phase, answers, hint, shownAtMillis, counts, grade } = practice;
  const last = isTold && phase === 'answered' ? answers.at(-1) : undefined;
  const [checkPlace, setCheckPlace] = useState<HTMLElement | null>(null);
  const next = () => store.getState().phase === 'answered' && store.next();
  const regrades = grades.map((each) => [String(each), () => store.regrade(each)] as const);
  useKeys({
    ...(counts ? { u: () => store.undo() } : {}),
    ...(grade === undefined ? {} : Object.fromEntries(regrades)),
    ...(last ? { Enter: next, ' ': next } : {}),
  });
  const goOn = () => isTold || next();
  return (
    <>
      <CheckPlace value={checkPlace}>
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
      </CheckPlace>
      <div className={last && 'mt-5 space-y-3 border-t border-rule pt-4 sm:mt-8'}>
        <VerdictPlace isPainted={last !== undefined}>
          {last && <Verdict item={last.item} score={last.score} isShown={last.response === undefined} />}
        </VerdictPlace>
        {last && (
          <div key={last.item.id} className="space-y-3">
            <WrongReasons reasons={listWrongReasons(last.item, last.response, revealItem(last.item))} />
            <FactsBehind ids={last.item.facts} banks={[bank]} />
            {grade !== undefined && <GradeBar grade={grade} onGrade={(each) => store.regrade(each)} />}
            <CardTools item={last.item} hasKeys />
          </div>
        )}
      </div>
      {/* Nearer to one another on the narrowest phones, where Check would stand in a row of its own. */}
      <PinnedBar className="flex flex-wrap items-center gap-2 max-[24rem]:gap-1.5 max-[24rem]:*:px-3">
        <div ref={setCheckPlace} className="contents" />
        {counts && <UndoButton onUndo={() => store.undo()} isOff={answers.at(-1)?.review === undefined} />}
        {last ? (
          <NextButton onNext={next} />
        ) : (
          <TapButton
            key="pass"
            className="button-plain"
            onTap={() => {
              store.showAnswer();
              goOn();
            }}
          >
            {pass}
          </TapButton>
        )}
      </PinnedBar>
    </>
  );
}
