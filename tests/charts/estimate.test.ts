import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartView } from '#lib/charts/chart-view.ts';
import { compareEstimate, placeEstimates, readEstimate } from '#lib/charts/estimate.ts';
import { buildScale, shareOnScale } from '#lib/charts/scale.ts';

const millions = { of: 'USD', label: 'million US dollars', scale: 1e6 };
const helicopters = { of: 'helicopters', label: 'helicopters', scale: 1 };

describe('an estimate', () => {
  it.each([
    ['500', 500e6],
    ['0.9bn', 0.9e9],
    ['$3.8 billion', 3.8e9],
    ['453,000,000', 453e6],
    ['', undefined],
    ['much', undefined],
    ['-5', undefined],
  ])('typed as "%s" beside million is %s', (typed, value) => {
    expect(readEstimate(typed, millions)).toBe(value);
  });

  it('of a count is the count', () => {
    expect(readEstimate('20', helicopters)).toBe(20);
  });

  it.each([
    [453, 453, 'Your estimate is the figure itself.'],
    [500, 453, 'Your estimate is 10 percent above the figure.'],
    [300, 542, 'Your estimate is 45 percent below the figure.'],
    [1000.1, 1000, 'Your estimate is less than 1 percent above the figure.'],
    [900, 22, 'Your estimate is 41 times the figure.'],
    [10, 25, 'The figure is 2.5 times your estimate.'],
    [0, 25, 'Your estimate is below the figure, and one of them is zero.'],
  ])('of %d against %d is told in a sentence', (estimate, value, sentence) => {
    expect(compareEstimate(estimate, value)).toBe(sentence);
  });

  it('is never told to be on the wrong side', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, (estimate, value) => {
        const sentence = compareEstimate(estimate, value);
        const saysAbove = / above |times the figure/.test(sentence);
        expect(saysAbove).toBe(estimate > value);
      }),
    );
  });
});

describe('estimates on a chart', () => {
  const chart = (kind: 'linear' | 'log'): ChartView => ({
    id: 'trade',
    title: 'Trade',
    sentence: 'It grew.',
    unit: helicopters,
    scale: buildScale(kind, [20, 400]),
    points: [20, 400].map((value) => ({
      id: String(value),
      name: 'Trade',
      value,
      label: String(value),
      short: String(value),
      share: shareOnScale(buildScale(kind, [20, 400]), value),
      standing: 'figure',
      citations: [],
    })),
    notes: [],
  });

  it('widen its scale, and each stands where its number says', () => {
    const placed = placeEstimates(chart('linear'), { '20': 900 });
    expect(placed.drawn).toEqual({ '20': 900 });
    expect(placed.chart.scale.high).toBe(1000);
    expect(placed.chart.points[1]?.share).toBeCloseTo(0.4);
  });

  it('so far off that the figures would vanish are left out of the drawing', () => {
    expect(placeEstimates(chart('linear'), { '20': 1e9, '400': 100 }).drawn).toEqual({ '400': 100 });
  });

  it('of zero have no place on powers of ten', () => {
    expect(placeEstimates(chart('log'), { '20': 0 }).drawn).toEqual({});
  });

  it('leave the chart as it is when there are none', () => {
    expect(placeEstimates(chart('log'), {}).chart).toEqual(chart('log'));
  });
});
