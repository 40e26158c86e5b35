import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standings } from '#lib/facts/standing.ts';
import {
  filterTimeline,
  openChoice,
  parseTimelineChoice,
  printTimelineChoice,
  type TimelineChoice,
} from '#lib/timeline/timeline-choice.ts';
import { idOf, listTimeline } from '#lib/facts/timeline-entry.ts';
import { listSpokenOf } from '#lib/timeline/list-spoken-of.ts';
import { buildIndex, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const entities = [{ id: 'moscow' }, { id: 'pakistan' }];
const choices: fc.Arbitrary<TimelineChoice> = fc.record({
  isAll: fc.boolean(),
  letters: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D')),
  standings: fc.subarray([...standings]),
  entity: fc.constantFrom('', 'moscow', 'pakistan'),
  at: fc.constantFrom('', '2010s', '2014', '2014-11'),
  date: fc.constantFrom('', '2014-11-20', 'late 2021'),
  fact: fc.constantFrom('', 'paper.signing'),
});

it('a choice is found again in its address', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(parseTimelineChoice(new URLSearchParams(printTimelineChoice(choice)), entities)).toEqual(choice);
    }),
  );
});

it('an address that says nothing, or nothing sensible, leaves every side open', () => {
  expect(printTimelineChoice(openChoice)).toBe('');
  for (const query of ['', 'show=some&source=&source=AB&standing=rumour&entity=atlantis'])
    expect(parseTimelineChoice(new URLSearchParams(query), entities)).toEqual(openChoice);
});

const dates = [{ date: '2014', basis: 'stated' as const }];
const entries = listTimeline(
  buildIndex({
    facts: [
      buildFact({ id: 'first.signing', label: 'Signing', dates, entities: ['lahore'] }),
      buildFact({ id: 'second.signing', dates, standing: 'official-statement', entities: ['moscow'] }),
      buildFact({ id: 'second.forecast', dates, standing: 'forecast' }),
    ],
    sources: [],
    relations: [buildRelation({ from: 'second.signing', to: 'first.signing' })],
  }),
);
const shown = (choice: Partial<TimelineChoice>) =>
  filterTimeline(entries, { ...openChoice, ...choice })
    .map(idOf)
    .toSorted();
const letterOf = (id: string) => entries.find((entry) => idOf(entry) === id)?.citation.letter ?? '';

it('only happenings are shown, until everything dated is asked for', () => {
  expect(shown({})).toEqual(['first.signing']);
  expect(shown({ isAll: true })).toHaveLength(3);
});

it('a source is met by any of its tellings', () => {
  expect(shown({ letters: [letterOf('second.forecast')] })).toEqual(['first.signing']);
  expect(shown({ isAll: true, letters: [letterOf('first.signing')] })).toEqual(['first.signing', 'second.signing']);
});

it('a standing is the fact’s own', () => {
  expect(shown({ isAll: true, standings: ['forecast', 'event'] })).toEqual(['first.signing', 'second.forecast']);
});

it('of an entity are the facts that speak of it, and happenings that another source tells with it', () => {
  expect(shown({ isAll: true, entity: 'moscow' })).toEqual(['first.signing', 'second.signing']);
  expect(shown({ entity: 'moscow' })).toEqual(['first.signing']);
  expect(shown({ isAll: true, entity: 'lahore' })).toEqual(['first.signing']);
  expect(shown({ isAll: true, entity: 'pakistan' })).toEqual([]);
});

it('what a timeline speaks of can be chosen, and nothing else', () => {
  expect(listSpokenOf(entries, entities)).toEqual([{ id: 'moscow' }]);
});
