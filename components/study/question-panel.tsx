'use client';
/** One question from sight to going on: the widget, the actions and keys around it, and the feedback below. */
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { revealItem } from '#lib/items/answer-item.ts';
import type { Response } from '#lib/items/item-kinds.ts';
import { grades, type Grade } from '#lib/schedule/grade.ts';
import type { Study } from '#lib/study/study-state.ts';
import { wasRight, type StudyStore } from '#lib/study/study-store.ts';
import { PinnedBar } from '../frame/pinned-bar.tsx';
import { CheckPlace } from '../questions/check-place.ts';
import { NextButton } from '../questions/next-button.tsx';
import { isTapped, Question } from '../questions/question.tsx';
import { TapButton } from '../questions/tap-button.tsx';
import { useKeys } from '../questions/use-keys.ts';
import { Feedback } from './feedback.tsx';
import type { DialogName } from './dialog-name.ts';
import { Key } from './key.tsx';
import { StudyNotice } from './study-notice.tsx';
import { UndoButton } from './undo-button.tsx';

const StudyDialog = lazy(async () => ({ default: (await import('./study-dialog.tsx')).StudyDialog }));

interface QuestionPanelProps {
  readonly study: Study;
  readonly store: StudyStore;
  readonly banks: readonly StudyBank[];
}

export function QuestionPanel({ study, store, banks }: QuestionPanelProps) {
  const { asked, answered, hint, session, notice } = study;
  const [dialog, openDialog] = useState<DialogName>();
  const [checkPlace, setCheckPlace] = useState<HTMLElement | null>(null);
  // The verdict is painted by itself: on a slow phone the marks, what is to be read and the bar cost a frame of their own.
  const isVerdictPainted = useDeferredValue(answered?.review) === answered?.review;
  const next = () => void store.next();
  const undo = () => void store.undo();
  const regrades = grades.map((grade) => [String(grade), () => store.regrade(grade)] as const);
  useKeys({
    u: undo,
    '-': () => void store.bury(),
    '@': () => void store.suspend(),
    '!': () => openDialog('flag'),
    i: () => openDialog('info'),
    m: () => openDialog('actions'),
    ...(answered ? { Enter: next, ' ': next, ...Object.fromEntries(regrades) } : {}),
  });
  if (!asked) return null;
  // What is handed in changes its shape with the answer: all of it at once, or the verdict would jump.
  const isMarked = isVerdictPainted || !isTapped(asked.view.kind);
  const outcome = isMarked &&
    answered && {
      response: answered.response,
      reveal: revealItem(answered.item),
      isRight: wasRight(answered),
    };
  return (
    <div>
      <StudyNotice notice={notice} />
      <CheckPlace value={checkPlace}>
        <Question
          key={`${asked.item.id} ${asked.shownAtMillis}`}
          view={asked.view}
          outcome={outcome || undefined}
          isGiven={answered !== undefined}
          hint={hint}
          onRespond={(response: Response) => store.answer(response)}
        />
      </CheckPlace>
      <Feedback
        answered={answered}
        isVerdictPainted={isVerdictPainted}
        banks={banks}
        onGrade={(grade: Grade) => store.regrade(grade)}
      />
      <PinnedBar className="flex flex-wrap items-center gap-2">
        <div ref={setCheckPlace} className="contents" />
        <UndoButton onUndo={undo} isOff={!session?.acts.length} />
        <button key="more" type="button" className="button-plain" onClick={() => openDialog('actions')}>
          More <Key name="M" />
        </button>
        {isVerdictPainted && answered ? (
          <NextButton onNext={next}>
            <Key name="Enter" />
          </NextButton>
        ) : (
          <TapButton key="show" className="button-plain" onTap={() => store.showAnswer()}>
            Show the answer
          </TapButton>
        )}
      </PinnedBar>
      {dialog !== undefined && (
        <Suspense>
          <StudyDialog name={dialog} study={study} store={store} onOpen={openDialog} />
        </Suspense>
      )}
    </div>
  );
}
