import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { TimelineExplorer, WholeTimeline } from '#components/timeline/timeline-explorer.tsx';
import { listUnasked } from '#lib/practice/link-dated.ts';
import { listOrderings } from '#lib/practice/list-orderings.ts';
import { listSpokenOf } from '#lib/timeline/list-spoken-of.ts';
import { listTimeline } from '#lib/facts/timeline-entry.ts';
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
  const { dossier, index, study } = findBank((await params).slug) ?? notFound();
  const entries = listTimeline(index);
  const asked = new Set(study.entities.map(({ id }) => id));
  const facts = {
    dossierId: dossier.id,
    sources: dossier.sources.map(({ id, letter, shortName }) => ({ id, letter, name: shortName })),
    entries,
    entities: listSpokenOf(entries, dossier.entities).map(({ id, type, name }) => {
      return { id, type, name, isAsked: asked.has(id) };
    }),
    orderings: listOrderings(study.items),
    unasked: listUnasked(entries, study.items),
  };
  return (
    <article className="max-w-5xl">
      <p className="heading mb-1">
        <Link href={`/dossiers/${dossier.id}`}>{dossier.title}</Link>
      </p>
      <h1 className="mb-4 text-title">Chronology</h1>
      <p className="mb-6 max-w-(--measure)">
        What happened, as the sources tell it. Happenings are those whose date is sound. Every dated fact shows besides
        what was claimed, planned or expected, at the date that its source gives it.
      </p>
      <Suspense fallback={<WholeTimeline {...facts} />}>
        <TimelineExplorer {...facts} />
      </Suspense>
    </article>
  );
}
