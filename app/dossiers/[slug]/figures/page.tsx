import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ChartPanel } from '#components/charts/chart-panel.tsx';
import { buildPracticeHref } from '#lib/practice/practice-href.ts';
import { findBank, loadBanks } from '../../../banks.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;
export const metadata: Metadata = { title: 'Figures' };

export function generateStaticParams() {
  return loadBanks().map(({ dossier }) => ({ slug: dossier.id }));
}

export default async function FiguresPage({ params }: Props) {
  const { dossier, index, study } = findBank((await params).slug) ?? notFound();
  return (
    <article className="max-w-3xl">
      <p className="heading mb-1">
        <Link href={`/dossiers/${dossier.id}`}>{dossier.title}</Link>
      </p>
      <h1 className="mb-4 text-title">Figures</h1>
      <p className="mb-6 max-w-(--measure)">
        The sums and counts that can be set side by side, drawn from the facts themselves. Whose figure it is stands at
        each, and so does what it leaves open. Estimate first: hide a chart, say what you think, and see.
      </p>
      {dossier.charts.map((chart) => (
        <ChartPanel
          key={chart.id}
          chart={chart}
          index={index}
          practiceHref={buildPracticeHref(
            study,
            'numeric',
            chart.figures.map(({ fact }) => fact),
          )}
        />
      ))}
    </article>
  );
}
