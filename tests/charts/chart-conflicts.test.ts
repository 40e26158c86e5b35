import * as v from 'valibot';
import { expect, it } from 'vitest';
import { findChartConflicts } from '#lib/charts/chart-conflicts.ts';
import { chartSchema } from '#lib/facts/chart-schema.ts';
import { buildIndex, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const names = ['a', 'b', 'c', 'copy', 'trend', 'far'];
const relate = (id: string, from: string, to: string, type: 'contradicts' | 'repeats' | 'explains' = 'contradicts') =>
  buildRelation({ id, type, from: `report.${from}`, to: `report.${to}` });
const index = buildIndex({
  facts: names.map((id) => buildFact({ id: `report.${id}` })),
  relations: [
    relate('doubt', 'trend', 'a'),
    relate('same', 'copy', 'b', 'repeats'),
    relate('clash', 'copy', 'c'),
    relate('reason', 'a', 'b', 'explains'),
    relate('elsewhere', 'far', 'a'),
  ],
});
const chart = v.parse(chartSchema, {
  id: 'trade',
  title: 'Trade',
  sentence: 'It grew from year to year.',
  unit: 'USD',
  axis: 'row',
  scale: 'linear',
  figures: ['a', 'b', 'c'].map((id) => ({ fact: `report.${id}`, figure: 'trade', name: id })),
  notes: [],
  beside: ['report.trend'],
});

it('finds where the facts of a chart, their repetitions and those beside it contradict one another, figures first', () => {
  const found = findChartConflicts(chart, index);
  expect(found.map(({ id }) => id)).toEqual(['clash', 'doubt']);
  expect(found[0]?.sides.map(({ id }) => id)).toEqual(['report.copy', 'report.c']);
});
