import { expect, it } from 'vitest';
import { idOf, lettersOf, listTimeline, textOf } from '#lib/facts/timeline-entry.ts';
import { buildIndex, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';
import { buildEntries } from '#tests/builders/build-timeline.ts';

it('dated facts come by their first days, then by their last; one without a date does not come', () => {
  const entries = buildEntries(['2014-11-20', '2014-06', '1979/1989', '2014', '2014-11']);
  expect(entries.map(({ date }) => date.text)).toEqual(['1979/1989', '2014', '2014-06', '2014-11', '2014-11-20']);
  expect(listTimeline(buildIndex({ facts: [buildFact({ label: 'Some day' })] }))).toEqual([]);
});

it('a happening is called by its label, any other fact by its statement', () => {
  const named = buildFact({ id: 'report.a', label: 'Signing', dates: [{ date: '2014', basis: 'stated' }] });
  const unnamed = buildFact({ id: 'report.b', statement: 'Trade grew.', dates: [{ date: '2015', basis: 'stated' }] });
  expect(listTimeline(buildIndex({ facts: [named, unnamed] })).map(textOf)).toEqual(['Signing', 'Trade grew.']);
});

it('an inferred date says so; every source that tells it is named, and their root where they have one', () => {
  const facts = [
    buildFact({
      id: 'paper.a',
      label: 'Signing',
      dates: [{ date: '2014-11-20', basis: 'inferred', how: 'It says Thursday.' }],
    }),
    buildFact({ id: 'other.a' }),
    buildFact({ id: 'other.b' }),
  ];
  const relations = ['other.a', 'other.b'].map((from) =>
    buildRelation({ id: from.replace('.', '-'), from, to: 'paper.a' }),
  );
  const [entry] = listTimeline(buildIndex({ facts, relations }));
  expect(entry?.isInferred).toBe(true);
  expect(entry?.tellings.map(({ factId }) => factId).toSorted()).toEqual(['other.a', 'other.b', 'paper.a']);
  expect(entry && lettersOf(entry)).toHaveLength(2);
  expect(entry?.root).toBeUndefined();
});

it('several tellings from one root name it', () => {
  const facts = [
    buildFact({ id: 'report.a', label: 'Signing', dates: [{ date: '2014', basis: 'stated' }] }),
    buildFact({ id: 'report.b' }),
  ];
  const [entry] = listTimeline(buildIndex({ facts, relations: [buildRelation({ from: 'report.b', to: 'report.a' })] }));
  expect([entry && idOf(entry), entry?.root]).toEqual(['report.a', 'the report']);
});

it('a happening speaks of what any of its tellings does, each once; any other fact of what itself names', () => {
  const dates = [{ date: '2014', basis: 'stated' as const }];
  const facts = [
    buildFact({ id: 'report.a', label: 'Signing', dates, entities: ['moscow', 'pakistan'] }),
    buildFact({ id: 'paper.b', dates, entities: ['pakistan', 'lahore'] }),
  ];
  const entries = listTimeline(buildIndex({ facts, relations: [buildRelation({ from: 'paper.b', to: 'report.a' })] }));
  const entitiesOf = (id: string) => entries.find((entry) => idOf(entry) === id)?.entities.toSorted();
  expect(entitiesOf('report.a')).toEqual(['lahore', 'moscow', 'pakistan']);
  expect(entitiesOf('paper.b')).toEqual(['lahore', 'pakistan']);
});
