/** A chart of a dossier's figures: years side by side, or one row a figure; with estimates, once there are any. */
import type { ChartView } from '#lib/charts/chart-view.ts';
import type { Estimates } from './estimates.ts';
import { RowChart } from './row-chart.tsx';
import { YearChart } from './year-chart.tsx';

export interface FigureChartProps {
  readonly chart: ChartView;
  readonly estimates?: Estimates;
}

export function FigureChart({ chart, estimates = {} }: FigureChartProps) {
  return chart.years ? (
    <YearChart chart={chart} years={chart.years} estimates={estimates} />
  ) : (
    <RowChart chart={chart} estimates={estimates} />
  );
}
