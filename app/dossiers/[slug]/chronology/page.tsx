import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ChronologyList } from '#components/reading/chronology-list.tsx';
import { buildChronology } from '#lib/facts/chronology.ts';
import { findBank, loadBanks } from '../../../banks.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;
export const metadata: Metadata = { title: 'Chronology' };

export function generateStaticParams() {
  return loadBanks().map(({ dossier }) => ({ slug: dossier.id }));
}

export default async function ChronologyPage({ params }: Props) {
  const { dossier, index } = findBank((await params).slug) ?? notFound();
  return (
    <article className="max-w-3xl">
      <p className="heading mb-1">
        <Link href={`/dossiers/${dossier.id}`}>{dossier.title}</Link>
      </p>
      <h1 className="mb-4 text-title">Chronology</h1>
      <p className="mb-6 max-w-(--measure)">
        What happened, as the sources tell it. Happenings whose date is in doubt are left out; where several sources
        tell the same from one root, that is said.
      </p>
      <ChronologyList years={buildChronology(index)} index={index} />
    </article>
  );
}
