/** A large figure is also asked for its size. */
import { expect, it } from 'vitest';
import { estimateFigure } from '#lib/generate/templates/estimate-figure.ts';
import { buildTemplateItems } from '#tests/builders/build-template-items.ts';

const build = (value: number, unit: string) => {
  const question = 'How large was it?';
  const figures = [{ id: 'sum', value, unit, measures: 'it' }];
  return buildTemplateItems(estimateFigure, { question, answer: { type: 'figure', figure: 'sum' } }, { figures });
};

it('a sum of money counts within a quarter either way', () => {
  expect(build(4e9, 'USD')).toMatchObject([
    {
      id: 'report.asked#signed-on/estimate/numeric',
      kind: 'numeric',
      stem: 'How large was it?',
      unit: { label: 'billion US dollars', scale: 1e9 },
      tolerance: 'an estimate within 25 percent counts',
      key: 4e9,
      low: 3e9,
      high: 5e9,
    },
  ]);
});

it('a count is estimated from a thousand on', () => {
  expect(build(1_000, 'rifles')).toMatchObject([{ unit: { label: 'rifles', scale: 1 }, low: 750, high: 1_250 }]);
  expect(build(999, 'rifles')).toEqual([]);
});

it('what is no figure is not estimated', () => {
  expect(buildTemplateItems(estimateFigure, { answer: { type: 'date', date: '2014' } })).toEqual([]);
});
