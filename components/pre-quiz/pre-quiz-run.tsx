'use client';
/** The questions of one run. Before reading none is answered for the learner; afterwards each is, with the fact behind it. */
import Link from 'next/link';
import { useEffect } from 'react';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { RunQuestion } from '../practice/run-question.tsx';
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
  const { phase, answers, view } = practice;
  useEffect(() => {
    if (phase === 'done') handIn();
  }, [phase, handIn]);
  if (view === undefined) {
    return (
      <p role="status" className="catalogue">
        Writing your answers down …
      </p>
    );
  }
  return (
    <div>
      <p className="catalogue mb-8 flex flex-wrap justify-between gap-x-4 border-t border-rule pt-2">
        <span>
          {isAfter ? 'After reading' : 'Before you read'} · question{' '}
          {earlier + answers.length + (phase === 'answered' ? 0 : 1)} of {order.items.length}
          {!isAfter && ' · answers come after reading'}
        </span>
        <Link href={briefing} className="inline-block min-h-6">
          {isAfter ? 'Back to the text' : 'Skip, and read'}
        </Link>
      </p>
      <RunQuestion {...{ view, practice, store, bank }} pass="I do not know" isTold={isAfter} />
    </div>
  );
}
