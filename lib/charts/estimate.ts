/** An estimate typed before a figure is drawn, and in words how near it came. */
import { parseQuantity } from '#lib/items/parse-quantity.ts';
import type { ChartUnit } from './chart-view.ts';

/** In the figure's own unit. A bare number counts in the unit beside the field; whoever writes a scale word is taken at it. */
export function readEstimate(typed: string, { scale }: ChartUnit): number | undefined {
  const quantity = parseQuantity(typed);
  if (quantity === undefined || quantity.value < 0) return undefined;
  const isWrittenOut = quantity.scaled || (scale > 1 && quantity.value >= scale);
  return isWrittenOut ? quantity.value : quantity.value * scale;
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
