import type { Metadata } from 'next';
import Link from 'next/link';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Read' };

export default function DossiersPage() {
  return (
    <>
      <h1 className="mb-6 text-title">Dossiers</h1>
      <ul className="max-w-3xl divide-y divide-rule border-y border-rule">
        {loadBanks().map(({ dossier, study }) => (
          <li key={dossier.id} className="py-5">
            <h2 className="text-stem">
              <Link href={`/dossiers/${dossier.id}`}>{dossier.title}</Link>
            </h2>
            <p className="mb-2 text-faded">{dossier.subtitle}</p>
            <p className="max-w-(--measure)">{dossier.overview[0]}</p>
            <p className="catalogue mt-2">
              {dossier.sources.length} sources · {dossier.facts.length} facts · {study.cards.length} cards
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
