import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { FactEntry } from '#components/sources/fact-entry.tsx';
import { nameOfSource } from '#components/sources/source-card.tsx';
import { InferenceNotes, SourceRecord } from '#components/sources/source-record.tsx';
import { groupBy } from '#lib/core/unique.ts';
import { findBank, loadBanks } from '../../../../banks.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly source: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadBanks().flatMap(({ dossier }) =>
    dossier.sources.map((source) => ({ slug: dossier.id, source: source.id })),
  );
}

async function findSource({ params }: Props) {
  const { slug, source: id } = await params;
  const bank = findBank(slug);
  const source = bank?.dossier.sources.find((candidate) => candidate.id === id);
  return bank && source ? { bank, source } : undefined;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findSource(props);
  return found ? { title: `${found.source.letter}: ${nameOfSource(found.source)}` } : {};
}

export default async function SourcePage(props: Props) {
  const { bank, source } = (await findSource(props)) ?? notFound();
  const facts = bank.dossier.facts.filter((fact) => fact.source === source.id);
  const byParagraph = groupBy(facts, ({ paragraphs }) => String(paragraphs[0]));
  const paragraphs = [...byParagraph.keys()].map(Number).toSorted((a, b) => a - b);
  return (
    <article className="max-w-3xl">
      <p className="heading mb-1">
        <Link href={`/dossiers/${bank.dossier.id}`}>{bank.dossier.title}</Link>
      </p>
      <h1 className="mb-5 flex items-baseline gap-3 text-title">
        <span className="border border-line px-2 font-sans text-stem font-semibold">{source.letter}</span>
        {nameOfSource(source)}
      </h1>
      <SourceRecord source={source} />
      <InferenceNotes source={source} />
      <p className="my-6 max-w-(--measure)">{source.summary}</p>
      <h2 className="heading mb-2">What it states, paragraph by paragraph, in our words</h2>
      {paragraphs.map((paragraph) => (
        <section
          key={paragraph}
          id={`p${paragraph}`}
          aria-label={`Paragraph ${paragraph}`}
          className="grid grid-cols-[3rem_minmax(0,1fr)] border-t border-rule py-4"
        >
          <h3 className="catalogue pt-1">¶ {paragraph}</h3>
          <ul className="space-y-4">
            {byParagraph.get(String(paragraph))?.map((fact) => (
              <FactEntry key={fact.id} fact={fact} index={bank.index} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
