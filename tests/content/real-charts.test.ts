/** The charts that are shipped: their words leave the numbers to the facts, and what they draw can also be asked. */
import { describe, expect, it } from 'vitest';
import { buildChartView } from '#lib/charts/chart-view.ts';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { listDossiers, requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { listNamedPlaces } from '#lib/maps/named-places.ts';

describe.each(listDossiers())('the dossier %s', (slug) => {
  const dossier = requireDossier(slug);
  const index = buildDossierIndex(dossier);

  it('has charts', () => {
    expect(dossier.charts.length).toBeGreaterThan(0);
  });

  it.each(dossier.charts.map((chart) => [chart.id, chart] as const))('types no number of %s again', (_, chart) => {
    const words = [
      chart.title,
      chart.sentence,
      ...chart.notes,
      ...chart.figures.flatMap((each) => [each.name, each.note]),
    ];
    const shown = buildChartView(chart, index).points.flatMap(({ short, label }) => [short, ...label.split(' ')]);
    const numbers = new Set(words.join(' ').match(/(?<![\w-])[\d.,]*\d(?!\w)/g));
    expect(shown.filter((text) => numbers.has(text.replace('$', '')))).toEqual([]);
  });

  it('has every city that its facts name on the map or in the list, each by a position of its own', () => {
    const points = listNamedPlaces(index).flatMap(({ at }) => (at === undefined ? [] : [at.join(' ')]));
    expect(points.length).toBeGreaterThan(0);
    expect(new Set(points).size).toBe(points.length);
  });
});
