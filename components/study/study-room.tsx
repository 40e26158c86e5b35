'use client';
/** The study screen: loads the questions, then asks, gives feedback and goes on until the day's work is done. */
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useDeferredValue, useEffect } from 'react';
import type { SentBank } from '#lib/generate/bank-lines.ts';
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
  return <LoadedRoom scope={wanted ?? 'all'} slugs={chosen.map(({ id }) => id)} />;
}

function LoadedRoom({ scope, slugs }: { readonly scope: string; readonly slugs: readonly string[] }) {
  const loaded = useBanks(slugs);
  // The log is opened while the questions are on their way.
  useEffect(() => void openProgress(), []);
  if (loaded.status === 'failed') return <p role="alert">{loaded.message}</p>;
  if (loaded.status === 'loading') return <OpeningCards />;
  return <Session scope={scope} banks={loaded.banks} />;
}

function Session({ scope, banks }: { readonly scope: string; readonly banks: readonly SentBank[] }) {
  const { study, store } = useStudy(scope, banks);
  // The counts may follow a frame later; the answer may not.
  const counted = useDeferredValue(study);
  if (study.phase === 'opening') return <OpeningCards />;
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
