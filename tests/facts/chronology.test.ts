import { expect, it } from 'vitest';
import { buildChronology } from '#lib/facts/chronology.ts';
import { buildIndex, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const happening = (id: string, label: string, date: string): FactFields => ({
  id,
  label,
  dates: [{ date, basis: 'stated' }],
});
const chronologyOf = (fields: FactFields[], relations = [] as ReturnType<typeof buildRelation>[]) =>
  buildChronology(buildIndex({ facts: fields.map(buildFact), relations }));

it('labelled happenings stand under the year in which they began, in the order of their days', () => {
  const years = chronologyOf([
    happening('paper.c', 'Signing', '2014-11-20'),
    happening('paper.b', 'End of the embargo', '2014-06'),
    happening('paper.d', 'Soviet war', '1979/1989'),
    happening('paper.a', 'The year', '2014'),
  ]);
  expect(years.map(({ year, entries }) => [year, entries.map(({ label }) => label)])).toEqual([
    [1979, ['Soviet war']],
    [2014, ['The year', 'End of the embargo', 'Signing']],
  ]);
});

it('facts without a label or without a date stand in no chronology', () => {
  expect(
    chronologyOf([
      { id: 'paper.a', dates: [{ date: '2014', basis: 'stated' }] },
      { id: 'paper.b', label: 'A happening' },
    ]),
  ).toEqual([]);
});

it('an inferred date says so, and every source that tells it is named', () => {
  const [year] = chronologyOf(
    [
      {
        id: 'paper.a',
        label: 'Signing',
        dates: [{ date: '2014-11-20', basis: 'inferred', how: 'It says Thursday.' }],
      },
      { id: 'other.a' },
    ],
    [buildRelation({ from: 'other.a', to: 'paper.a' })],
  );
  const [entry] = year?.entries ?? [];
  expect([entry?.isInferred, entry?.tellings.map(({ id }) => id).toSorted()]).toEqual([true, ['other.a', 'paper.a']]);
});
