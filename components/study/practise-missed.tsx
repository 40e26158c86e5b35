/** At the end of a session, the way to practise the facts that were missed, a link for each dossier. */
import Link from 'next/link';
import { groupBy } from '#lib/core/unique.ts';
import { printPracticeLink } from '#lib/practice/practice-link.ts';

interface PractiseMissedProps {
  readonly missed: readonly { readonly dossierId: string; readonly factId: string }[];
}

export function PractiseMissed({ missed }: PractiseMissedProps) {
  const byDossier = [...groupBy(missed, ({ dossierId }) => dossierId)];
  return (
    <p className="mt-4 flex flex-wrap gap-3">
      {byDossier.map(([dossierId, own]) => (
        <Link
          key={dossierId}
          href={printPracticeLink(dossierId, { facts: [...new Set(own.map(({ factId }) => factId))] })}
          prefetch={false}
          className="button-plain"
        >
          Practise what you missed
        </Link>
      ))}
    </p>
  );
}
