'use client';
/** The questions of one source, before and after reading it. Where one stands is read from the log, so an hour of reading or a reload loses nothing. */
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useMemo, useState } from 'react';
import { buildAssessBank, type AssessBank } from '#lib/assess/assess-bank.ts';
import { listItems } from '#lib/assess/attempt-state.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import { buildPreQuizGain } from '#lib/assess/pre-quiz-gain.ts';
import { findRound, scopeOfSource, type PreQuizRound } from '#lib/assess/pre-quiz-stage.ts';
import { pickAgain, pickPreQuiz } from '#lib/assess/pre-quiz.ts';
import type { CardId } from '#lib/core/ids.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { useAttempts } from '../assess/use-attempts.ts';
import { StorageNotice } from '../progress/storage-notice.tsx';
import { newId } from '../study/new-id.ts';
import { useBanks } from '../study/use-banks.ts';
import { GainPanel } from './gain-panel.tsx';
import { PreQuizRun } from './pre-quiz-run.tsx';
import { PreQuizWaiting } from './pre-quiz-waiting.tsx';
import type { QuizSource } from './quiz-source.ts';
import { ReadNow } from './read-now.tsx';

export function PreQuizRoom({ source }: { readonly source: QuizSource }) {
  const loaded = useBanks([source.dossier]);
  const attempts = useAttempts(scopeOfSource(source.dossier, source.id));
  if (loaded.status === 'failed') return <p role="alert">{loaded.message}</p>;
  const [bank] = loaded.status === 'ready' ? loaded.banks : [];
  if (bank === undefined || attempts === undefined) return <PreQuizWaiting />;
  return (
    <div className="max-w-(--measure)">
      <StorageNotice />
      <OpenedQuiz source={source} studyBank={bank} attempts={attempts} />
    </div>
  );
}

interface OpenedQuizProps {
  readonly source: QuizSource;
  readonly studyBank: StudyBank;
  readonly attempts: readonly Attempt[];
}

type Run = 'before' | 'after';

/** `?again` begins the second time at once: the link at the end of a briefing carries it. */
function OpenedQuiz({ source, studyBank, attempts }: OpenedQuizProps) {
  const bank = useMemo(() => buildAssessBank(studyBank), [studyBank]);
  const isAgain = useSearchParams().has('again');
  const [wanted, setWanted] = useState<Run | undefined>(isAgain ? 'after' : undefined);
  const [seed, setSeed] = useState(() => newId().slice(0, 8));
  // A test of which the bank has no question any more is as if it had never been.
  const round = findRound(attempts.filter((attempt) => listItems(attempt, bank).length > 0));
  const run = pickRun(round, wanted);
  const briefing = `/dossiers/${source.dossier}/sources/${source.id}`;
  const { before, after } = round;
  const scope = scopeOfSource(source.dossier, source.id);
  const plan = { scope, bank: bank.version, seed, latestMillis: attempts[0]?.startedAtMillis };
  if (run === undefined && round.stage === 'done' && before && after) {
    const begin = () => {
      setSeed(newId().slice(0, 8));
      setWanted('before');
    };
    return (
      <GainPanel
        gain={buildPreQuizGain(before, after, bank)}
        after={after}
        source={source}
        bank={bank}
        onAnew={begin}
      />
    );
  }
  if (run === undefined) return <ReadNow source={source} briefing={briefing} onAgain={() => setWanted('after')} />;
  const isAfter = run === 'after';
  const resumed = round.stage === run ? round[run] : undefined;
  const itemsOf = (attempt: Attempt) => listItems(attempt, bank).map(({ item }) => item);
  const drawn = () =>
    isAfter && before
      ? pickAgain(itemsOf(before), bank, before.seed)
      : pickPreQuiz(bank, studyBank.cards, source.id, seed, listAsked(attempts, bank));
  const items = resumed ? itemsOf(resumed) : drawn();
  if (items.length === 0) {
    return (
      <p>
        There are no questions on this source alone. <Link href={briefing}>Read it</Link>
      </p>
    );
  }
  const order = {
    plan: { ...plan, items: items.map(({ id }) => id), follows: isAfter ? before?.id : undefined },
    items,
    resumed,
  };
  return <PreQuizRun key={run} order={order} bank={studyBank} briefing={briefing} isAfter={isAfter} />;
}

function listAsked(attempts: readonly Attempt[], bank: AssessBank): ReadonlySet<CardId> {
  return new Set(attempts.flatMap((attempt) => listItems(attempt, bank).map(({ item }) => item.card)));
}

/** What the log says is in hand goes on; else what the learner asks for, where it is its turn. */
function pickRun({ stage }: PreQuizRound, wanted: Run | undefined): Run | undefined {
  if (stage === 'new' || stage === 'before') return 'before';
  if (stage === 'after') return 'after';
  const turn = stage === 'reading' ? 'after' : 'before';
  return wanted === turn ? turn : undefined;
}
