import { describe, expect, it } from 'vitest';
import { buildDossierTables } from '#lib/distractors/dossier-tables.ts';
import type { Fact } from '#lib/facts/dossier.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const tablesOf = (facts: readonly Fact[]) => buildDossierTables(buildIndex({ facts }));
const counting = (id: string, value: number, unit: string) =>
  buildFact({ id: `report.${id}`, figures: [{ id: 'sum', value, unit, measures: id }] });
const happening = (id: string, label: string, ...dates: string[]) =>
  buildFact({ id: `report.${id}`, label, dates: dates.map((date) => ({ date, basis: 'stated' })) });

describe('the figures of a unit', () => {
  const facts = [counting('trade', 542, 'USD'), counting('arms', 22, 'USD'), counting('sale', 20, 'helicopters')];

  it('ascend', () => {
    expect(
      tablesOf(facts)
        .figuresOf('USD')
        .map(({ value }) => value),
    ).toEqual([22, 542]);
    expect(tablesOf(facts).figuresOf('tanks')).toEqual([]);
  });

  it('stand once, by whichever fact comes first in the alphabet', () => {
    const twice = [counting('b', 22, 'USD'), counting('a', 22, 'USD')];
    expect(
      tablesOf(twice)
        .figuresOf('USD')
        .map(({ measures }) => measures),
    ).toEqual(['a']);
    expect(
      tablesOf(twice.toReversed())
        .figuresOf('USD')
        .map(({ measures }) => measures),
    ).toEqual(['a']);
  });
});

describe('the happenings', () => {
  const drill = happening('drill', 'First drill', '2016');
  const deal = happening('deal', 'The deal', '2014-11-20', '2013');
  const visit = happening('visit', 'The visit', '2015');

  it('ascend by their main date', () => {
    const labels = tablesOf([drill, deal, visit]).happenings.map(({ label }) => label);
    expect(labels).toEqual(['The deal', 'The visit', 'First drill']);
  });

  it('are told apart by precision', () => {
    const tables = tablesOf([drill, deal, visit]);
    expect(tables.happeningsOf('day').map(({ factId }) => factId)).toEqual(['report.deal']);
    expect(tables.happeningsOf('year').map(({ label }) => label)).toEqual(['The visit', 'First drill']);
    expect(tables.happeningsOf('month')).toEqual([]);
  });

  it('stand once, whichever source tells of them', () => {
    const retold = buildFact({ id: 'paper.visit', label: 'The visit', dates: [{ date: '2015', basis: 'stated' }] });
    expect(tablesOf([visit, retold]).happenings.map(({ factId }) => factId)).toEqual(['paper.visit']);
  });

  it('of one day keep their order, whatever the order of the facts', () => {
    const signing = happening('signing', 'The signing', '2015');
    const ids = (facts: readonly Fact[]) => tablesOf(facts).happenings.map(({ factId }) => factId);
    expect(ids([visit, signing])).toEqual(ids([signing, visit]));
  });

  it('need a label and a date', () => {
    const undated = buildFact({ id: 'report.undated', label: 'The talks' });
    const unlabelled = buildFact({ id: 'report.unlabelled', dates: [{ date: '2014', basis: 'stated' }] });
    expect(tablesOf([undated, unlabelled]).happenings).toEqual([]);
  });
});

describe('entities', () => {
  const mentioning = (id: string, ...entities: string[]) => buildFact({ id: `report.${id}`, entities });

  it('are mentioned together when one fact names them all', () => {
    const tables = tablesOf([mentioning('a', 'russia', 'india', 'ufa'), mentioning('b', 'russia', 'pakistan')]);
    expect(tables.areMentionedTogether('russia', ['india', 'ufa'])).toBe(true);
    expect(tables.areMentionedTogether('russia', ['india', 'pakistan'])).toBe(false);
    expect(tables.areMentionedTogether('atlantis', ['russia'])).toBe(false);
  });

  it('are everywhere when more than a quarter of the facts mention them', () => {
    const facts = ['a', 'b', 'c', 'd'].map((id) => mentioning(id, ...(id === 'a' ? ['india'] : []), 'russia'));
    expect(tablesOf(facts).isEverywhere('russia')).toBe(true);
    expect(tablesOf(facts).isEverywhere('india')).toBe(false);
  });
});
