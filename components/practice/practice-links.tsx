'use client';
/** The ways to practise a dossier beside its schedule: on one's own terms, what was last answered wrong, what sources dispute. */
import Link from 'next/link';
import type { CardId } from '#lib/core/ids.ts';
import { printPracticeLink } from '#lib/practice/practice-link.ts';
import { useProgress } from '../progress/use-progress.ts';
import { findMissed } from './find-missed.ts';

interface PracticeLinksProps {
  readonly dossierId: string;
  readonly cards: readonly { readonly id: CardId }[];
}

export function PracticeLinks({ dossierId, cards }: PracticeLinksProps) {
  const missed = findMissed(useProgress(({ state }) => state.cards));
  const count = cards.filter(({ id }) => missed.has(id)).length;
  const ways = [
    { name: 'On your own terms', href: printPracticeLink(dossierId) },
    { name: 'What sources dispute', href: printPracticeLink(dossierId, { only: 'disputed' }) },
    ...(count === 0
      ? []
      : [{ name: `What you last got wrong (${count})`, href: printPracticeLink(dossierId, { only: 'missed' }) }]),
  ];
  return (
    <nav aria-label="Practise" className="flex flex-wrap items-baseline gap-x-6 font-sans text-ui">
      <span className="catalogue" aria-hidden="true">
        Practise
      </span>
      {ways.map(({ name, href }) => (
        <Link key={name} href={href} prefetch={false} className="inline-flex min-h-8 items-center">
          {name}
        </Link>
      ))}
    </nav>
  );
}
