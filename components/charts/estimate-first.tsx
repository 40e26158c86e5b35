'use client';
/**
 * A chart that can be hidden, to be estimated before it is seen: one field a figure, then the chart with one's own estimates
 * in it. Nothing is recorded. Until it is hidden, the chart stays as the server drew it.
 */
import Link from 'next/link';
import { useState, type ReactNode } from 'react';
import type { ChartView } from '#lib/charts/chart-view.ts';
import { EstimateForm } from './estimate-form.tsx';
import { EstimateResult } from './estimate-result.tsx';
import type { Estimates } from './estimates.ts';
import { FigureChart } from './figure-chart.tsx';

interface EstimateFirstProps {
  readonly chart: ChartView;
  readonly practiceHref: string | undefined;
  /** The chart without estimates. */
  readonly children: ReactNode;
}

type Stage = { readonly name: 'drawn' | 'hidden' } | { readonly name: 'compared'; readonly estimates: Estimates };

export function EstimateFirst({ chart, practiceHref, children }: EstimateFirstProps) {
  const [stage, setStage] = useState<Stage>({ name: 'drawn' });
  const hide = () => setStage({ name: 'hidden' });
  const draw = () => setStage({ name: 'drawn' });
  if (stage.name === 'hidden') {
    return (
      <EstimateForm chart={chart} onDone={(estimates) => setStage({ name: 'compared', estimates })} onCancel={draw} />
    );
  }
  const isCompared = stage.name === 'compared';
  return (
    <>
      {isCompared ? <FigureChart chart={chart} estimates={stage.estimates} /> : children}
      {isCompared && <EstimateResult chart={chart} estimates={stage.estimates} />}
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 font-sans text-ui">
        <button type="button" className="button-plain" onClick={hide}>
          {isCompared ? 'Estimate again' : 'Hide the figures and estimate'}
        </button>
        {isCompared && (
          <button type="button" className="min-h-6 text-sea underline" onClick={draw}>
            Take my estimates away
          </button>
        )}
        {practiceHref !== undefined && (
          <Link href={practiceHref} prefetch={false}>
            Practise these figures
          </Link>
        )}
      </p>
    </>
  );
}
