/** An estimate typed before a figure is drawn, and in words how near it came. */
import { parseQuantity } from '#lib/items/parse-quantity.ts';
import type { ChartUnit, ChartView } from './chart-view.ts';
import { buildScale, shareOnScale } from './scale.ts';

/** In the figure's own unit. A bare number counts in the unit beside the field; whoever writes a scale word is taken at it. */
export function readEstimate(typed: string, { scale }: ChartUnit): number | undefined {
  const quantity = parseQuantity(typed);
  if (quantity === undefined || quantity.value < 0) return undefined;
  const isWrittenOut = quantity.scaled || (scale > 1 && quantity.value >= scale);
  return isWrittenOut ? quantity.value : quantity.value * scale;
}

/** So many times beyond the figures an estimate may lie and still be drawn: further off it would shrink them to nothing. */
const farthest = { linear: 3, log: 10 } as const;

/** The chart with its scale widened so that estimates find their place on it, and the estimates that do. */
export function placeEstimates(
  chart: ChartView,
  estimates: Readonly<Record<string, number>>,
): { chart: ChartView; drawn: Readonly<Record<string, number>> } {
  const { kind } = chart.scale;
  const values = chart.points.map(({ value }) => value);
  const least = kind === 'log' ? Math.min(...values) / farthest.log : 0;
  const most = Math.max(...values) * farthest[kind];
  const drawn = Object.fromEntries(Object.entries(estimates).filter(([, each]) => each >= least && each <= most));
  const scale = buildScale(kind, [...values, ...Object.values(drawn)]);
  const points = chart.points.map((point) => ({ ...point, share: shareOnScale(scale, point.value) }));
  return { chart: { ...chart, scale, points }, drawn };
}

/** One sentence: in percent where the two are near, beyond that how many times one is the other. */
export function compareEstimate(estimate: number, value: number): string {
  if (estimate === value) return 'Your estimate is the figure itself.';
  const side = estimate > value ? 'above' : 'below';
  const [small, large] = [Math.min(estimate, value), Math.max(estimate, value)];
  if (large < 2 * small) {
    const percent = Math.round(((large - small) / value) * 100);
    return `Your estimate is ${percent < 1 ? 'less than 1' : percent} percent ${side} the figure.`;
  }
  if (small === 0) return `Your estimate is ${side} the figure, and one of them is zero.`;
  const times = printTimes(large / small);
  return side === 'above'
    ? `Your estimate is ${times} times the figure.`
    : `The figure is ${times} times your estimate.`;
}

const wholeTimes = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

function printTimes(times: number): string {
  return times < 10 ? String(Math.round(times * 10) / 10) : wholeTimes.format(times);
}
