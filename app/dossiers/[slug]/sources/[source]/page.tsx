import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { QuizInvitation } from '#components/pre-quiz/quiz-invitation.tsx';
import { BriefingSection } from '#components/reading/briefing-section.tsx';
import { ExplainedText } from '#components/reading/explained-text.tsx';
import { nameOfSource } from '#components/sources/source-card.tsx';
import { InferenceNotes, SourceRecord } from '#components/sources/source-record.tsx';
import { countPreQuiz } from '#lib/assess/pre-quiz.ts';
import { explainTerms } from '#lib/facts/explain-terms.ts';
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
  const { dossier, index, study } = bank;
  const quiz = { dossierId: dossier.id, sourceId: source.id, count: countPreQuiz(study, source.id) };
  const sections = dossier.briefings.find((briefing) => briefing.source === source.id)?.sections ?? [];
  const [summary = [], ...texts] = explainTerms(
    [source.summary, ...sections.map(({ text }) => text)],
    dossier.glossary,
  );
  return (
    <article className="max-w-3xl">
      <p className="heading mb-1">
        <Link href={`/dossiers/${dossier.id}`}>{dossier.title}</Link>
      </p>
      <h1 className="mb-5 flex items-baseline gap-3 text-title">
        <span className="border border-line px-2 font-sans text-stem font-semibold">{source.letter}</span>
        {nameOfSource(source)}
      </h1>
      <SourceRecord source={source} />
      <InferenceNotes source={source} />
      <p className="my-6 max-w-(--measure)">
        <ExplainedText parts={summary} />
      </p>
      <QuizInvitation {...quiz} place="before" />
      <h2 className="heading mb-2">What it says, in our words</h2>
      {sections.map((section, at) => (
        <BriefingSection key={section.heading} section={section} parts={texts[at] ?? []} index={index} />
      ))}
      <QuizInvitation {...quiz} place="after" />
    </article>
  );
}
