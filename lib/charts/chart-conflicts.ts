/** Where the facts of a chart, or those beside it, contradict one another: each conflict once, with both sides. */
import type { Chart } from '#lib/facts/chart-schema.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import { findWitnesses } from '#lib/facts/witnesses.ts';

export interface ChartConflict {
  readonly id: string;
  readonly note: string;
  readonly sides: readonly [Fact, Fact];
}

/** In the order of the relations, those between two figures first. */
export function findChartConflicts(chart: Chart, index: DossierIndex): ChartConflict[] {
  const figures = tellingsOf(
    chart.figures.map(({ fact }) => fact),
    index,
  );
  const all = new Set([...figures, ...tellingsOf(chart.beside, index)]);
  const isBetweenFigures = ({ sides }: ChartConflict) => sides.every(({ id }) => figures.has(id));
  return index.dossier.relations
    .filter(({ type, from, to }) => type === 'contradicts' && all.has(from) && all.has(to))
    .map(({ id, note, from, to }): ChartConflict => ({ id, note, sides: [index.fact(from), index.fact(to)] }))
    .toSorted((a, b) => Number(isBetweenFigures(b)) - Number(isBetweenFigures(a)));
}

function tellingsOf(ids: readonly string[], index: DossierIndex): Set<string> {
  return new Set(ids.flatMap((id) => findWitnesses(index.fact(id), index).tellings.map((telling) => telling.id)));
}
