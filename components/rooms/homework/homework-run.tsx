'use client';
/** Homework, question by question. What is answered is kept at once, so that the page can be left at any time. */
import { useEffect, useRef, useState } from 'react';
import { systemClock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { validateResponse, viewItem } from '#lib/items/answer-item.ts';
import type { Item, Kind, Response } from '#lib/items/item-kinds.ts';
import { describeItem } from '#lib/rooms/build-questions.ts';
import { markAnswer, packResponse, type HomeworkDraft } from '#lib/rooms/homework/homework-draft.ts';
import type { LinkedQuiz } from '#lib/rooms/quiz/quiz-link.ts';
import { viewAlone } from '#lib/rooms/view/view-question.ts';
import { PinnedBar } from '../../frame/pinned-bar.tsx';
import { Question } from '../../questions/question.tsx';
import { useKeys } from '../../questions/use-keys.ts';
import { PlayerResult } from '../player/player-result.tsx';
import { ResultTools } from '../player/result-tools.tsx';

interface HomeworkRunProps {
  readonly quiz: LinkedQuiz;
  readonly bank: StudyBank;
  readonly items: readonly Item[];
  readonly draft: HomeworkDraft;
  onChange(draft: HomeworkDraft): void;
}

export function HomeworkRun({ quiz, bank, items, draft, onChange }: HomeworkRunProps) {
  const { answers } = draft;
  // In a quiet quiz nothing is told on the way. A reload goes on with the next question.
  const [isTelling, setTelling] = useState(false);
  const at = isTelling ? answers.length - 1 : answers.length;
  const item = items[at];
  const isLast = answers.length === items.length;
  const finish = (next: HomeworkDraft) => onChange({ ...next, doneAtMillis: systemClock.nowMillis() });
  const add = (answer: HomeworkDraft['answers'][number]) => {
    const next = { ...draft, answers: [...answers, answer] };
    if (quiz.settings.isQuiet && next.answers.length === items.length) return finish(next);
    onChange(next);
    setTelling(!quiz.settings.isQuiet);
  };
  const goOn = () => {
    setTelling(false);
    if (isLast) finish(draft);
  };
  useKeys(isTelling ? { Enter: goOn, ' ': goOn } : {});
  // Reloaded after the last answer, before its end was asked for.
  if (item === undefined) return <FinishButton onFinish={() => finish(draft)} />;
  return (
    <>
      <p className="catalogue mb-6 flex flex-wrap justify-between gap-x-4 border-b border-rule pb-2">
        <span>
          {quiz.title} · {draft.name}
        </span>
        <span className="tabular">
          Question {at + 1} of {items.length}
        </span>
      </p>
      {isTelling ? (
        <>
          <ToldQuestion key={at} bank={bank} item={item} answer={answers[at]} />
          <PinnedBar className="flex justify-end">
            <button type="button" className="button min-w-32" onClick={goOn}>
              {isLast ? 'To the end' : 'Next'}
            </button>
          </PinnedBar>
        </>
      ) : (
        <OpenQuestion key={at} item={item} onAnswer={add} />
      )}
    </>
  );
}

interface ToldQuestionProps {
  readonly bank: StudyBank;
  readonly item: Item;
  readonly answer: HomeworkDraft['answers'][number] | undefined;
}

function ToldQuestion({ bank, item, answer }: ToldQuestionProps) {
  const marked = markAnswer(item, answer);
  const told = { view: viewItem<Kind>(item), disclosure: viewAlone(describeItem(bank, item)) };
  return (
    <>
      <PlayerResult
        {...told}
        response={marked?.response}
        result={marked && { ...marked, points: 0 }}
        hasPoints={false}
      />
      <ResultTools {...told} />
    </>
  );
}

interface OpenQuestionProps {
  readonly item: Item;
  onAnswer(answer: HomeworkDraft['answers'][number]): void;
}

function OpenQuestion({ item, onAnswer }: OpenQuestionProps) {
  const view = viewItem<Kind>(item);
  const [hint, setHint] = useState<string>();
  const seenAtMillis = useRef(0);
  useEffect(() => {
    seenAtMillis.current = systemClock.nowMillis();
  }, []);
  const respond = (response: Response) => {
    const missing = validateResponse<Kind>(view, response);
    if (missing !== undefined) return setHint(missing.reason);
    const seconds = Math.round((systemClock.nowMillis() - seenAtMillis.current) / 1_000);
    onAnswer({ given: packResponse(response), seconds: Math.max(seconds, 0) });
  };
  return (
    <>
      <Question view={view} hint={hint} onRespond={respond} />
      <div className="mt-6 border-t border-rule pt-3">
        <button type="button" className="button-plain" onClick={() => onAnswer(null)}>
          Leave it out
        </button>
      </div>
    </>
  );
}

function FinishButton({ onFinish }: { onFinish(): void }) {
  return (
    <>
      <h1 className="mb-3 text-stem">That was the last question</h1>
      <button type="button" className="button" onClick={onFinish}>
        To the end
      </button>
    </>
  );
}
