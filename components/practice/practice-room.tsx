'use client';
/** The practice screen: a choice to be made, or the questions that a link names. The address always gives the same set again. */
import { useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { systemClock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { printRun } from '#lib/practice/kept-run.ts';
import { keepShared, type PracticeChoice } from '#lib/practice/practice-choice.ts';
import {
  parsePracticeItems,
  parsePracticeLink,
  printPracticeItems,
  printPracticeLink,
  printSetLink,
  type PracticeWish,
} from '#lib/practice/practice-link.ts';
import type { PracticeTerms } from '#lib/practice/practice-terms.ts';
import { useProgress } from '../progress/use-progress.ts';
import { findMissed } from './find-missed.ts';
import { writeRun } from './kept-runs.ts';
import { PickDossier, type DossierName } from './pick-dossier.tsx';
import { PracticeForm } from './practice-form.tsx';
import { PracticeRun } from './practice-run.tsx';
import { PracticeWarning } from './practice-warning.tsx';

interface PracticeRoomProps {
  readonly bank: StudyBank;
  readonly dossiers: readonly DossierName[];
}

export function PracticeRoom({ bank, dossiers }: PracticeRoomProps) {
  const router = useRouter();
  const search = useSearchParams();
  // The same questions again are a new round at the same address.
  const [round, setRound] = useState(0);
  /** What was chosen last: after a practice the form has it again. */
  const [wish, setWish] = useState<PracticeWish>();
  const missed = findMissed(useProgress(({ state }) => state.cards));
  const { choice, terms, marks, unknown } = parsePracticeLink(search, bank);
  const linked = parsePracticeItems(marks, bank.items);
  const { limitMinutes } = terms;
  const here = printSetLink(bank.dossier.id, printPracticeItems(linked.items), limitMinutes);
  const go = (items: readonly Item[], { limitMinutes: limit, counts }: Omit<PracticeTerms, 'length'>) => {
    const link = printSetLink(bank.dossier.id, printPracticeItems(items), limit);
    writeRun(link, printRun({ startedAtMillis: systemClock.nowMillis(), counts, answers: [] }));
    if (link === here) setRound(round + 1);
    else router.replace(link);
  };
  const start = (items: readonly Item[], chosen: PracticeChoice, on: PracticeTerms) => {
    setWish({ ...chosen, ...on });
    go(items, on);
  };
  if (linked.items.length > 0) {
    return (
      <>
        {linked.missing > 0 && (
          <PracticeWarning>
            {linked.missing} of the questions that the link names are not in this version of the dossier. The others
            follow.
          </PracticeWarning>
        )}
        <PracticeRun
          key={`${round} ${here}`}
          link={here}
          items={linked.items}
          limitMinutes={limitMinutes}
          bank={bank}
          onAgain={go}
          onLeave={() => router.replace(printPracticeLink(bank.dossier.id, wish))}
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
        <PracticeWarning>
          None of the questions that the link names is in this version of the dossier. Choose anew.
        </PracticeWarning>
      )}
      {unknown > 0 && (
        <PracticeWarning>
          The link names {unknown === 1 ? 'a choice' : `${unknown} choices`} that this dossier does not have. That part
          is left out.
        </PracticeWarning>
      )}
      <PickDossier dossiers={dossiers} chosen={bank.dossier.id} wish={{ ...keepShared(choice), ...terms }} />
      <PracticeForm key={search.toString()} bank={bank} missed={missed} begin={{ choice, terms }} onStart={start} />
    </>
  );
}
