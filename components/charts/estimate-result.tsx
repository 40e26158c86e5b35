/** How near each estimate came, in words: the lines across the chart for whoever does not see them. */
import { useEffect, useRef } from 'react';
import type { ChartView } from '#lib/charts/chart-view.ts';
import { compareEstimate } from '#lib/charts/estimate.ts';
import { printAmount } from '#lib/charts/print-amount.ts';
import { describePoint } from './describe-point.ts';
import type { Estimates } from './estimates.ts';

interface EstimateResultProps {
  readonly chart: ChartView;
  readonly estimates: Estimates;
  /** Those that found their place on the chart. */
  readonly drawn: Estimates;
}

export function EstimateResult({ chart, estimates, drawn }: EstimateResultProps) {
  const list = useRef<HTMLDivElement>(null);
  // The form had the focus and is gone.
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  const compared = chart.points.flatMap((point) => {
    const estimate = estimates[point.id];
    return estimate === undefined ? [] : [{ point, estimate }];
  });
  return (
    <div ref={list} tabIndex={-1} className="unfold mt-4 border-l-2 border-vermilion pl-3 font-sans text-ui">
      {compared.length === 0 ? (
        <p>You estimated nothing; the chart is as it was.</p>
      ) : (
        <>
          <p className="catalogue">Broken lines across the chart are your estimates.</p>
          <ul className="mt-1 space-y-1">
            {compared.map(({ point, estimate }) => (
              <li key={point.id}>
                {describePoint(point)}: {point.label}. You: {printAmount(estimate, chart.unit.of)}.{' '}
                {compareEstimate(estimate, point.value)}
                {drawn[point.id] === undefined && ' It lies beyond the edge of the chart.'}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
