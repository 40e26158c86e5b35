'use client';
/** The practice screen: a choice to be made, or the questions that a link names. The address always gives the same set again. */
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useState, type ReactNode } from 'react';
import { systemClock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { parsePracticeChoice } from '#lib/practice/choice-link.ts';
import { printRun } from '#lib/practice/kept-run.ts';
import { parsePracticeItems, parsePracticeMinutes, printPracticeLink } from '#lib/practice/practice-link.ts';
import { openProgress } from '../progress/progress-instance.ts';
import { useProgress } from '../progress/use-progress.ts';
import { useBanks } from '../study/use-banks.ts';
import { writeRun } from './kept-runs.ts';
import { PracticeForm } from './practice-form.tsx';
import { PracticeRun } from './practice-run.tsx';
import type { PracticeTerms } from './practice-terms.ts';

export function PracticeRoom({ dossiers }: { readonly dossiers: readonly string[] }) {
  const wanted = useSearchParams().get('dossier');
  if (wanted !== null && !dossiers.includes(wanted)) {
    return (
      <p>
        There is no dossier “{wanted}”. <Link href="/practice">Practise with the first one</Link>
      </p>
    );
  }
  return <PracticeOf slug={wanted ?? dossiers[0] ?? ''} />;
}

function PracticeOf({ slug }: { readonly slug: string }) {
  const loaded = useBanks([slug]);
  useEffect(() => void openProgress(), []);
  if (loaded.status === 'failed') return <p role="alert">{loaded.message}</p>;
  const bank = loaded.status === 'ready' ? loaded.banks[0] : undefined;
  if (bank === undefined) {
    return (
      <>
        <h1 className="mb-2 text-title">Practise</h1>
        <p role="status" className="catalogue">
          Opening the questions …
        </p>
      </>
    );
  }
  return <LoadedPractice bank={bank} />;
}

function LoadedPractice({ bank }: { readonly bank: StudyBank }) {
  const router = useRouter();
  const search = useSearchParams();
  // The same questions again are a new round at the same address.
  const [round, setRound] = useState(0);
  const cards = useProgress(({ state }) => state.cards);
  const missed = new Set([...cards].flatMap(([id, { lastRight }]) => (lastRight ? [] : [id])));
  const marks = search.get('items') ?? '';
  const linked = parsePracticeItems(marks, bank.items);
  const { choice, missing } = parsePracticeChoice(search, bank);
  const limitMinutes = parsePracticeMinutes(search.get('minutes'));
  const here = printPracticeLink(bank.dossier.id, linked.items, limitMinutes);
  const go = (items: readonly Item[], terms: PracticeTerms) => {
    const link = printPracticeLink(bank.dossier.id, items, terms.limitMinutes);
    writeRun(link, printRun({ startedAtMillis: systemClock.nowMillis(), counts: terms.counts, answers: [] }));
    if (link === here) setRound(round + 1);
    else router.replace(link);
  };
  if (linked.items.length > 0) {
    return (
      <>
        {linked.missing > 0 && (
          <Warning>
            {linked.missing} of the questions that the link names are not in this version of the dossier. The others
            follow.
          </Warning>
        )}
        <PracticeRun
          key={`${round} ${here}`}
          link={here}
          items={linked.items}
          limitMinutes={limitMinutes}
          bank={bank}
          onAgain={go}
          onLeave={() => router.replace(`/practice?dossier=${bank.dossier.id}`)}
        />
      </>
    );
  }
  return (
    <>
      <h1 className="mb-2 text-title">Practise</h1>
      <p className="mb-6">
        {bank.dossier.title}: questions on your own terms. They leave your schedule as it is, unless you say otherwise.
      </p>
      {marks !== '' && (
        <Warning>None of the questions that the link names is in this version of the dossier. Choose anew.</Warning>
      )}
      {missing > 0 && (
        <Warning>
          The link names {missing === 1 ? 'a source or subject' : `${missing} sources or subjects`} of which this
          dossier asks nothing. That part is left out.
        </Warning>
      )}
      <PracticeForm key={search.toString()} bank={bank} missed={missed} begin={choice} onStart={go} />
    </>
  );
}

function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <p role="alert" className="mb-6 border-l-2 border-ochre pl-3 font-sans text-ui">
      {children}
    </p>
  );
}
