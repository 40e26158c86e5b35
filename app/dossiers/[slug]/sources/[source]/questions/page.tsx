import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { PreQuizRoom } from '#components/pre-quiz/pre-quiz-room.tsx';
import { PreQuizWaiting } from '#components/pre-quiz/pre-quiz-waiting.tsx';
import { nameOfSource } from '#components/sources/source-card.tsx';
import { findBank, loadBanks } from '../../../../../banks.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly source: string }>;
}

export const dynamicParams = false;
export const metadata: Metadata = { title: 'Before and after reading' };

export function generateStaticParams() {
  return loadBanks().flatMap(({ dossier }) =>
    dossier.sources.map((source) => ({ slug: dossier.id, source: source.id })),
  );
}

export default async function QuestionsPage({ params }: Props) {
  const { slug, source: id } = await params;
  const source = findBank(slug)?.dossier.sources.find((candidate) => candidate.id === id) ?? notFound();
  return (
    <Suspense fallback={<PreQuizWaiting />}>
      <PreQuizRoom source={{ dossier: slug, id, name: nameOfSource(source) }} />
    </Suspense>
  );
}
