'use client';
/** A year or a span of years: its happenings, and its facts, drawn when they are unfolded. */
import Link from 'next/link';
import type { PeriodView } from '#lib/facts/entity-view.ts';
import type { FactNote } from '#lib/facts/fact-note.ts';
import { standingNames, standings } from '#lib/facts/standing.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { FactEntry } from '../sources/fact-entry.tsx';
import { Fold } from './fold.tsx';

interface PeriodRowProps {
  readonly period: PeriodView;
  readonly beginsOpen: boolean;
  readonly dossierId: string;
}

export function PeriodRow({ period: { label, facts, happenings }, beginsOpen, dossierId }: PeriodRowProps) {
  return (
    <li className="grid gap-x-6 border-t border-rule py-3 first:border-t-0 md:grid-cols-[6rem_minmax(0,1fr)]">
      <h3 className="tabular font-sans text-ui font-semibold">{label}</h3>
      <div className="max-w-(--measure)">
        {happenings.map(({ citation, label: happening, date }) => (
          <p key={citation.factId} className="mb-1 leading-snug">
            <Link href={`/dossiers/${dossierId}/sources/${citation.sourceId}#${citation.factId}`} prefetch={false}>
              {happening}
            </Link>{' '}
            <span className="catalogue whitespace-nowrap">{date}</span>
          </p>
        ))}
        <Fold beginsOpen={beginsOpen} summary={<StandingCounts facts={facts} />}>
          <ul className="mt-3 space-y-4">
            {facts.map((note) => (
              <FactEntry key={note.citation.factId} note={note} dossierId={dossierId} />
            ))}
          </ul>
        </Fold>
      </div>
    </li>
  );
}

function StandingCounts({ facts }: { readonly facts: readonly FactNote[] }) {
  const counts = standings
    .map((standing) => ({ standing, count: facts.filter(({ citation }) => citation.standing === standing).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <span className="mr-4 text-sea">{facts.length === 1 ? '1 fact' : `${facts.length} facts`}</span>
      {counts.map(({ standing, count }) => (
        <span key={standing} className="mr-4 inline-block">
          <StandingMark standing={standing} /> {standingNames[standing]} {count}
        </span>
      ))}
    </>
  );
}
