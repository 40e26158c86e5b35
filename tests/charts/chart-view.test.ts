import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildChartView } from '#lib/charts/chart-view.ts';
import { chartSchema } from '#lib/facts/chart-schema.ts';
import { buildIndex, buildRelation, buildSource } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const counted = (id: string, value: number, given: object = {}, standing: 'figure' | 'plan' = 'figure') =>
  buildFact({
    id,
    standing,
    figures: [{ id: 'trade', value, unit: 'USD', measures: 'trade', when: '2014', ...given }],
  });
const index = buildIndex({
  facts: [
    counted('report.a', 395e6),
    counted('report.b', 800e6, { when: '2018', comparator: 'at-most' }, 'plan'),
    counted('report.c', 10e9, { when: undefined }),
    counted('paper.a', 395e6),
    counted('paper.other', 1),
  ],
  relations: [
    buildRelation({ from: 'paper.a', to: 'report.a' }),
    buildRelation({ from: 'paper.other', to: 'report.a' }),
  ],
});
const chart = (axis: 'year' | 'row', ids: readonly string[], scale: 'linear' | 'log' = 'linear') =>
  v.parse(chartSchema, {
    id: 'trade',
    title: 'Trade',
    sentence: 'It grew from year to year.',
    unit: 'USD',
    axis,
    scale,
    figures: ids.map((id) => ({ fact: `report.${id}`, figure: 'trade', name: `Trade ${id}` })),
    notes: [],
  });

describe('a chart', () => {
  const view = buildChartView(chart('row', ['a', 'b', 'c']), index);

  it('takes its values from the facts', () => {
    expect(view.points.map(({ value }) => value)).toEqual([395e6, 800e6, 10e9]);
    expect(view.points.map(({ standing }) => standing)).toEqual(['figure', 'plan', 'figure']);
  });

  it('says a limit as a limit', () => {
    expect(view.points.map(({ label }) => label)).toEqual(['$395 million', 'at most $800 million', '$10 billion']);
  });

  it('counts in the unit of its smallest figure', () => {
    expect(view.unit.label).toBe('million US dollars');
    expect(view.points.map(({ short }) => short)).toEqual(['395', 'at most 800', '10,000']);
  });

  it('names every source that gives the same figure, and none that gives another', () => {
    expect(view.points[0]?.citations.map(({ factId }) => factId).toSorted()).toEqual(['paper.a', 'report.a']);
  });

  it('names first who says what it is read from, for the standing shown is that of this telling', () => {
    const repeated = buildIndex({
      facts: [
        counted('paper.a', 395e6),
        counted('report.a', 395e6),
        counted('report.b', 1e6),
        counted('report.c', 1e6),
      ],
      relations: [buildRelation({ from: 'paper.a', to: 'report.a' })],
      sources: [buildSource({ id: 'paper', letter: 'A' }), buildSource({ id: 'report', letter: 'B' })],
    });
    const [point] = buildChartView(chart('row', ['a', 'b', 'c']), repeated).points;
    expect(point?.citations.map(({ factId }) => factId)).toEqual(['report.a', 'paper.a']);
  });

  it('says of a date whether it is inferred', () => {
    const dated = buildFact({
      ...counted('report.a', 395e6),
      dates: [{ date: '2014', basis: 'inferred', how: 'The report says last year.' }],
    });
    const inferred = buildIndex({ facts: [dated, counted('report.b', 1e6), counted('report.c', 1e6)] });
    const { points } = buildChartView(chart('row', ['a', 'b', 'c']), inferred);
    expect(points.map(({ when }) => when)).toEqual(['2014 (inferred)', '2014', '2014']);
  });

  it('of rows has no years, and takes a figure without a date', () => {
    expect(view.years).toBeUndefined();
    expect(view.points.map(({ when }) => when)).toEqual(['2014', '2018', undefined]);
  });

  it('by year places each figure at its own date', () => {
    const byYear = buildChartView(chart('year', ['a', 'b', 'a']), index);
    expect(byYear.years).toEqual({ firstYear: 2014, lastYear: 2018 });
    expect(byYear.points.map(({ timeShare }) => timeShare)).toEqual([0.1, 0.9, 0.1]);
  });

  it('may have a scale of powers of ten', () => {
    const { scale } = buildChartView(chart('row', ['a', 'b', 'c'], 'log'), index);
    expect(scale).toMatchObject({ kind: 'log', low: 1e8, high: 1e10 });
  });
});
