import { describe, expect, it } from 'vitest';
import { parseDossier } from '#lib/facts/parse-dossier.ts';
import { buildDossierFiles, plainFact, type FileContents } from '#tests/builders/build-dossier-files.ts';

type Json = Record<string, unknown>;

const counted = (id: string, given: Json = {}): Json => ({
  ...plainFact,
  id: `report.${id}`,
  figures: [{ id: 'trade', value: 500, unit: 'USD', measures: 'trade of two states', when: '2014', ...given }],
});
const figure = (id: string) => ({ fact: `report.${id}`, figure: 'trade', name: 'Trade' });
const chart = (given: Json = {}): Json => ({
  id: 'trade',
  title: 'Trade of two states',
  sentence: 'It grew from year to year.',
  unit: 'USD',
  axis: 'year',
  scale: 'linear',
  figures: ['a', 'b', 'c'].map(figure),
  notes: [],
  ...given,
});
const facts = ['a', 'b', 'c'].map((id) => counted(id));
const problemsOf = (given: FileContents) => {
  const parsed = parseDossier(buildDossierFiles({ facts, ...given }));
  return parsed.ok ? [] : parsed.error;
};

describe('a chart', () => {
  it('of figures in one unit, each with its date, has no problem', () => {
    expect(problemsOf({ charts: [chart({ beside: ['report.a'] })] })).toEqual([]);
  });

  it('of two figures is none', () => {
    const problems = problemsOf({ charts: [chart({ figures: ['a', 'b'].map(figure) })] });
    expect(problems).toEqual([expect.objectContaining({ code: 'schema-mismatch', path: '$.charts[0].figures' })]);
  });

  it.each([
    ['names a fact that does not exist', { figures: ['a', 'b', 'x'].map(figure) }, 'figures[2].fact'],
    [
      'names a figure that the fact does not hold',
      { figures: [figure('a'), figure('b'), { ...figure('c'), figure: 'arms' }] },
      'figures[2].figure',
    ],
    ['has a fact beside it that does not exist', { beside: ['report.x'] }, 'beside[0]'],
  ])('that %s is refused with its place', (_, given, path) => {
    expect(problemsOf({ charts: [chart(given)] })).toEqual([
      expect.objectContaining({ code: 'unknown-reference', file: 'charts.json', path: `$.charts[0].${path}` }),
    ]);
  });

  it.each([
    ['another unit', { unit: 'helicopters' }, {}, 'counts helicopters, the chart USD'],
    ['no date among years', { when: undefined }, {}, 'no place among years'],
    ['zero on powers of ten', { value: 0 }, { scale: 'log' }, 'zero has no place'],
    ['less than nothing', { value: -1 }, {}, 'bars begin at zero'],
  ])('with a figure of %s is refused', (_, given, axis, message) => {
    const mixed = [counted('a'), counted('b'), counted('c', given)];
    expect(problemsOf({ facts: mixed, charts: [chart(axis)] })).toEqual([
      expect.objectContaining({
        code: 'chart-misfit',
        path: '$.charts[0].figures[2]',
        message: expect.stringContaining(message),
      }),
    ]);
  });

  it('takes figures without a date where there are no years', () => {
    const undated = facts.map((fact, at) => (at === 0 ? counted('a', { when: undefined }) : fact));
    expect(problemsOf({ facts: undated, charts: [chart({ axis: 'row' })] })).toEqual([]);
  });

  it('has its id for itself', () => {
    expect(problemsOf({ charts: [chart(), chart()] })).toEqual([
      expect.objectContaining({ code: 'duplicate-id', path: '$.charts[1].id' }),
    ]);
  });
});
