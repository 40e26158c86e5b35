/** What a figure of a chart is, told apart from its neighbours: "With Pakistan, 2018 (D)". */
import type { ChartPoint } from '#lib/charts/chart-view.ts';

export function describePoint({ name, when, citations }: ChartPoint): string {
  const letters = citations.map(({ letter }) => letter).join(', ');
  return `${when === undefined ? name : `${name}, ${when}`} (${letters})`;
}
