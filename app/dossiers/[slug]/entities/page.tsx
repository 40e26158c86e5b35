import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { EntityList } from '#components/entities/entity-list.tsx';
import { findBank, loadBanks } from '../../../banks.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;
export const metadata: Metadata = { title: 'People, states and things' };

export function generateStaticParams() {
  return loadBanks().map(({ dossier }) => ({ slug: dossier.id }));
}

export default async function EntitiesPage({ params }: Props) {
  const { dossier, index } = findBank((await params).slug) ?? notFound();
  return (
    <article className="max-w-3xl">
      <p className="heading mb-1">
        <Link href={`/dossiers/${dossier.id}`}>{dossier.title}</Link>
      </p>
      <h1 className="mb-4 text-title">People, states and things</h1>
      <p className="mb-8 max-w-(--measure)">
        Whom and what the facts of this dossier speak of. Each has a page with its facts, its years, where sources meet
        over it, and how well you know it.
      </p>
      <EntityList index={index} />
    </article>
  );
}
