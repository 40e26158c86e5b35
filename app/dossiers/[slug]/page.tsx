import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { RegionMapView } from '#components/map/region-map.tsx';
import { PracticeLinks } from '#components/practice/practice-links.tsx';
import { ExplainedText } from '#components/reading/explained-text.tsx';
import { SourceCard } from '#components/sources/source-card.tsx';
import { StandingTable } from '#components/sources/standing-table.tsx';
import { TodayPanel } from '#components/study/today-panel.tsx';
import { explainTerms } from '#lib/facts/explain-terms.ts';
import { buildRegionMap } from '#lib/maps/build-region-map.ts';
import { findBank, loadBanks } from '../../banks.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadBanks().map(({ dossier }) => ({ slug: dossier.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bank = findBank((await params).slug);
  return bank ? { title: bank.dossier.title } : {};
}

export default async function DossierPage({ params }: Props) {
  const bank = findBank((await params).slug) ?? notFound();
  const { dossier, study } = bank;
  const map = buildRegionMap(dossier);
  return (
    <>
      <header className="max-w-3xl">
        <p className="heading mb-1">Dossier</p>
        <h1 className="text-title">{dossier.title}</h1>
        <p className="mb-6 text-faded">{dossier.subtitle}</p>
      </header>
      {map && <RegionMapView id={dossier.id} map={map} />}
      <div className="max-w-3xl py-6">
        <TodayPanel cards={study.cards} href={`/study?dossier=${dossier.id}`} />
        <div className="mt-6">
          <PracticeLinks dossierId={dossier.id} cards={study.cards} />
        </div>
      </div>
      <div className="max-w-(--measure) space-y-4 border-t border-rule pt-6">
        {explainTerms(dossier.overview, dossier.glossary).map((parts, at) => (
          <p key={dossier.overview[at]}>
            <ExplainedText parts={parts} />
          </p>
        ))}
      </div>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 font-sans text-ui">
        <Link href={`/dossiers/${dossier.id}/chronology`}>Chronology</Link>
        <Link href={`/dossiers/${dossier.id}/entities`} prefetch={false}>
          People, states and things
        </Link>
        <Link href={`/dossiers/${dossier.id}/places`} prefetch={false}>
          Places
        </Link>
        <Link href={`/dossiers/${dossier.id}/figures`} prefetch={false}>
          Figures
        </Link>
        <Link href={`/dossiers/${dossier.id}/glossary`}>Glossary</Link>
      </p>
      <h2 className="heading mt-10 mb-3">Sources, in order of date</h2>
      <ul className="grid gap-px border border-rule bg-rule md:grid-cols-2 md:[&>:last-child:nth-child(odd)]:col-span-2">
        {dossier.sources.map((source) => (
          <SourceCard key={source.id} source={source} dossier={dossier} />
        ))}
      </ul>
      <h2 className="heading mt-10 mb-3">What sort of statements they make</h2>
      <StandingTable dossier={dossier} />
    </>
  );
}
