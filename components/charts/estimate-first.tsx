'use client';
/**
 * A chart that can be hidden, to be estimated before it is seen: one field a figure, then the chart with one's own estimates
 * in it. Nothing is recorded. Until it is hidden, the chart stays as the server drew it.
 */
import { useState, type ReactNode } from 'react';
import type { ChartView } from '#lib/charts/chart-view.ts';
import { placeEstimates } from '#lib/charts/estimate.ts';
import { EstimateForm } from './estimate-form.tsx';
import { EstimateResult } from './estimate-result.tsx';
import type { Estimates } from './estimates.ts';
import { FigureChart } from './figure-chart.tsx';

interface EstimateFirstProps {
  readonly chart: ChartView;
  /** The chart without estimates. */
  readonly children: ReactNode;
  /** A link to questions on the figures. */
  readonly practice: ReactNode;
  /** What would give the figures away: hidden with them. */
  readonly behind: ReactNode;
}

type Stage = { readonly name: 'drawn' | 'hidden' } | { readonly name: 'compared'; readonly estimates: Estimates };

export function EstimateFirst({ chart, children, practice, behind }: EstimateFirstProps) {
  const [stage, setStage] = useState<Stage>({ name: 'drawn' });
  const hide = () => setStage({ name: 'hidden' });
  const draw = () => setStage({ name: 'drawn' });
  if (stage.name === 'hidden') {
    return (
      <EstimateForm chart={chart} onDone={(estimates) => setStage({ name: 'compared', estimates })} onCancel={draw} />
    );
  }
  return (
    <>
      {stage.name === 'compared' ? <ComparedChart chart={chart} estimates={stage.estimates} /> : children}
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 font-sans text-ui">
        <button type="button" className="button-plain" onClick={hide}>
          {stage.name === 'compared' ? 'Estimate again' : 'Hide the figures and estimate'}
        </button>
        {stage.name === 'compared' && (
          <button type="button" className="min-h-6 text-sea underline" onClick={draw}>
            Take my estimates away
          </button>
        )}
        {practice}
      </p>
      {behind}
    </>
  );
}

function ComparedChart({ chart, estimates }: { readonly chart: ChartView; readonly estimates: Estimates }) {
  const placed = placeEstimates(chart, estimates);
  return (
    <>
      <FigureChart chart={placed.chart} estimates={placed.drawn} />
      <EstimateResult chart={chart} estimates={estimates} drawn={placed.drawn} />
    </>
  );
}
