'use client';
/** The end of a session: what was done, what was missed and where it stands, when to come back. */
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { countQueue } from '#lib/study/pick-card.ts';
import type { SessionAnswer } from '#lib/study/session.ts';
import type { Study } from '#lib/study/study-state.ts';
import type { StudyStore } from '#lib/study/study-store.ts';
import { usePromiseOnce } from '../keeping/use-promise-once.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { NothingAsked } from './nothing-asked.tsx';
import { PractiseMissed } from './practise-missed.tsx';
import { StudyNotice } from './study-notice.tsx';

interface SessionSummaryProps {
  readonly study: Study;
  readonly store: StudyStore;
  readonly banks: readonly StudyBank[];
}

export function SessionSummary({ study, store, banks }: SessionSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answers = study.session?.answers ?? [];
  const acts = study.session?.acts ?? [];
  const left = countQueue(study.queue);
  usePromiseOnce(answers.length > 0);
  return (
    <section aria-labelledby="summary">
      <StudyNotice notice={study.notice} />
      <h1 ref={heading} id="summary" tabIndex={-1} className="mb-4 text-title focus:outline-none">
        {left > 0 ? 'Session ended.' : answers.length === 0 ? 'Nothing to ask today.' : 'Done for today.'}
      </h1>
      {answers.length === 0 ? (
        <NothingAsked banks={banks} left={left} />
      ) : (
        <>
          <Totals answers={answers} />
          <Missed answers={answers} banks={banks} />
        </>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-3">
        {acts.length > 0 && (
          <button type="button" className="button-plain" onClick={() => void store.undo()}>
            Undo the last step
          </button>
        )}
        {left > 0 && (
          <button type="button" className="button-plain" onClick={() => void store.goOn()}>
            Go on
          </button>
        )}
        <Link href="/" className="button ml-auto">
          Back to today
        </Link>
      </div>
    </section>
  );
}

function Totals({ answers }: { readonly answers: readonly SessionAnswer[] }) {
  const right = answers.filter(({ isRight }) => isRight).length;
  const cards = new Set(answers.map(({ card }) => card)).size;
  const minutes = Math.max(
    Math.round(answers.reduce((sum, { durationMillis }) => sum + durationMillis, 0) / 60_000),
    1,
  );
  return (
    <p>
      {answers.length} {answers.length === 1 ? 'answer' : 'answers'} on {cards} {cards === 1 ? 'card' : 'cards'} in
      about {minutes} {minutes === 1 ? 'minute' : 'minutes'}; {right} right.
    </p>
  );
}

function Missed({
  answers,
  banks,
}: {
  readonly answers: readonly SessionAnswer[];
  readonly banks: readonly StudyBank[];
}) {
  const cards = new Set(answers.filter(({ isRight }) => !isRight).map(({ card }) => card));
  const missed = banks.flatMap(({ cards: all, facts, dossier }) =>
    all.flatMap(({ id, fact }) => {
      const known = cards.has(id) ? facts[fact] : undefined;
      return known ? [{ id, fact: known, dossierId: dossier.id }] : [];
    }),
  );
  if (missed.length === 0) return null;
  return (
    <>
      <h2 className="heading mt-8 mb-2">Worth another look</h2>
      <ul className="divide-y divide-rule border-y border-rule">
        {missed.map(({ id, fact, dossierId }) => (
          <li key={id} className="py-3">
            <p>{fact.statement}</p>
            <CitationLine citation={fact.citation} dossierId={dossierId} />
          </li>
        ))}
      </ul>
      <PractiseMissed missed={missed.map(({ fact, dossierId }) => ({ dossierId, factId: fact.citation.factId }))} />
    </>
  );
}
