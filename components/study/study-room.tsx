'use client';
/** The study screen: loads the questions, then asks, gives feedback and goes on until the day's work is done. */
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useDeferredValue, useEffect, type ReactNode } from 'react';
import type { SentBank } from '#lib/generate/bank-lines.ts';
import type { FirstQuestion } from '#lib/study/first-question.ts';
import { ClockNotice } from '../progress/clock-notice.tsx';
import { openProgress } from '../progress/progress-instance.ts';
import { StorageNotice } from '../progress/storage-notice.tsx';
import { OpeningCards } from './opening-cards.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { SessionHead } from './session-head.tsx';
import { SessionSummary } from './session-summary.tsx';
import { useBanks } from './use-banks.ts';
import { useStudy } from './use-study.ts';

interface DossierName {
  readonly id: string;
  readonly title: string;
  readonly first: FirstQuestion | undefined;
}

/** `?dossier=slug` studies one dossier; without it, all of them. */
export function StudyRoom({ dossiers }: { readonly dossiers: readonly DossierName[] }) {
  const wanted = useSearchParams().get('dossier');
  const chosen = wanted === null ? dossiers : dossiers.filter(({ id }) => id === wanted);
  if (chosen.length === 0) {
    return (
      <p>
        There is no dossier “{wanted}”. <Link href="/study">Study all dossiers</Link>
      </p>
    );
  }
  const opening = <OpeningCards first={chosen.length === 1 ? chosen[0]?.first : undefined} />;
  return <LoadedRoom scope={wanted ?? 'all'} slugs={chosen.map(({ id }) => id)} opening={opening} />;
}

interface LoadedRoomProps {
  readonly scope: string;
  readonly slugs: readonly string[];
  /** Shown until there is something to ask. */
  readonly opening: ReactNode;
}

function LoadedRoom({ scope, slugs, opening }: LoadedRoomProps) {
  const loaded = useBanks(slugs);
  // The log is opened while the questions are on their way.
  useEffect(() => void openProgress(), []);
  if (loaded.status === 'failed') return <p role="alert">{loaded.message}</p>;
  if (loaded.status === 'loading') return opening;
  return <Session scope={scope} banks={loaded.banks} opening={opening} />;
}

interface SessionProps {
  readonly scope: string;
  readonly banks: readonly SentBank[];
  readonly opening: ReactNode;
}

function Session({ scope, banks, opening }: SessionProps) {
  const { study, store } = useStudy(scope, banks);
  // The counts may follow a frame later; the answer may not.
  const counted = useDeferredValue(study);
  if (study.phase === 'opening') return opening;
  return (
    <div className="max-w-(--measure)">
      <StorageNotice />
      <ClockNotice />
      <SessionHead study={counted} onEnd={() => void store.end()} />
      {study.phase === 'done' ? (
        <SessionSummary study={study} store={store} banks={banks} />
      ) : (
        <QuestionPanel study={study} store={store} banks={banks} />
      )}
    </div>
  );
}
