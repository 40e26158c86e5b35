/** One chart of a dossier with all that belongs to it: what to see, unit and scale, sources, limits, table, facts, conflicts. */
import Link from 'next/link';
import { findChartConflicts } from '#lib/charts/chart-conflicts.ts';
import { buildChartView, type ChartView } from '#lib/charts/chart-view.ts';
import { uniqueBy } from '#lib/core/unique.ts';
import type { Chart } from '#lib/facts/chart-schema.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { SourceTag } from '../marks/source-tag.tsx';
import { ChartFacts } from './chart-facts.tsx';
import { ConflictList } from './conflict-list.tsx';
import { EstimateFirst } from './estimate-first.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureTable } from './figure-table.tsx';

interface ChartPanelProps {
  readonly chart: Chart;
  readonly index: DossierIndex;
  /** Questions on these figures; nothing where none is asked. */
  readonly practiceHref: string | undefined;
}

export function ChartPanel({ chart, index, practiceHref }: ChartPanelProps) {
  const view = buildChartView(chart, index);
  const dossierId = index.dossier.id;
  return (
    <section id={chart.id} aria-labelledby={`${chart.id}-title`} className="border-t border-rule py-8">
      <h2 id={`${chart.id}-title`} className="text-stem">
        {view.title}
      </h2>
      <p className="mt-1 max-w-(--measure)">{view.sentence}</p>
      <p className="catalogue mt-2">{describeScale(view)}</p>
      <EstimateFirst
        chart={view}
        practice={
          practiceHref !== undefined && (
            <Link href={practiceHref} prefetch={false}>
              Practise these figures
            </Link>
          )
        }
        behind={
          <>
            <SourceLine view={view} dossierId={dossierId} />
            <ul className="catalogue mt-2 max-w-(--measure) space-y-1">
              {view.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <div className="mt-2 flex flex-col">
              <FigureTable chart={view} dossierId={dossierId} />
              <ChartFacts chart={chart} index={index} />
            </div>
            <ConflictList conflicts={findChartConflicts(chart, index)} index={index} />
          </>
        }
      >
        <FigureChart chart={view} />
      </EstimateFirst>
    </section>
  );
}

function describeScale({ unit, scale }: ChartView): string {
  if (scale.kind === 'log') {
    return `${unit.of === 'USD' ? 'In US dollars' : `Number of ${unit.of}`}, on a scale of powers of ten (logarithmic).`;
  }
  return `${unit.of === 'USD' ? 'In' : 'Number of'} ${unit.label}, from zero, on an even scale.`;
}

function SourceLine({ view, dossierId }: { readonly view: ChartView; readonly dossierId: string }) {
  const cited = uniqueBy(
    view.points.flatMap(({ citations }) => citations),
    ({ sourceId }) => sourceId,
  ).toSorted((a, b) => a.letter.localeCompare(b.letter));
  return (
    <p className="catalogue mt-6 flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-rule pt-2">
      <span>Sources:</span>
      {cited.map(({ letter, sourceId, sourceName }) => (
        <span key={sourceId} className="inline-flex items-center gap-1.5">
          <SourceTag letter={letter} />
          <Link
            href={`/dossiers/${dossierId}/sources/${sourceId}`}
            prefetch={false}
            className="inline-flex min-h-6 items-center"
          >
            {sourceName}
          </Link>
        </span>
      ))}
    </p>
  );
}
