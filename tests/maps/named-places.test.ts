import { describe, expect, it } from 'vitest';
import { frame } from '#lib/maps/frame.ts';
import { listNamedPlaces, listPlaceFacts } from '#lib/maps/named-places.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const stated = (date: string) => [{ date, basis: 'stated' as const }];
const index = buildIndex({
  entities: [
    buildEntity({ id: 'pakistan', type: 'state', iso: 'PK' }),
    buildEntity({ id: 'united-states', type: 'state', iso: 'US' }),
    buildEntity({ id: 'moscow', type: 'place', role: 'city', position: { longitude: 37.6, latitude: 55.8 } }),
    buildEntity({ id: 'lima', type: 'place', role: 'city', position: { longitude: -77, latitude: -12 } }),
    buildEntity({ id: 'arabian-sea', type: 'place', role: 'sea', position: { longitude: 64, latitude: 16 } }),
    buildEntity({ id: 'south-asia', type: 'place', role: 'region' }),
    buildEntity({ id: 'ufa', type: 'place', role: 'city' }),
    buildEntity({ id: 'shoigu' }),
  ],
  facts: [
    buildFact({ id: 'report.late', dates: stated('2018'), entities: ['pakistan', 'shoigu'] }),
    buildFact({ id: 'report.undated', entities: ['pakistan', 'south-asia', 'lima', 'arabian-sea'] }),
    buildFact({ id: 'report.early', dates: stated('2014-11'), entities: ['pakistan', 'moscow', 'united-states'] }),
  ],
});
const places = listNamedPlaces(index);
const find = (id: string) => places.find((place) => place.id === id);

describe('the places of a dossier', () => {
  it('are the states and places that a fact names, the most named first', () => {
    expect(places.map(({ id }) => id)).toEqual([
      'pakistan',
      'arabian-sea',
      'lima',
      'moscow',
      'south-asia',
      'united-states',
    ]);
  });

  it('have their facts in the order of dates, those without a date last', () => {
    expect(find('pakistan')?.facts).toEqual(['report.early', 'report.late', 'report.undated']);
  });

  it('stand on the map as a state by its code or as a city by its point', () => {
    expect(find('pakistan')?.code).toBe('PK');
    const [x = -1, y = -1] = find('moscow')?.at ?? [];
    expect(x > 0 && x < frame.width / 2 && y > 0 && y < frame.height / 2).toBe(true);
  });

  it('are in the list alone when they lie outside the map or have no agreed edges', () => {
    for (const id of ['united-states', 'lima', 'south-asia']) expect(find(id)).not.toHaveProperty('at');
    expect(find('united-states')).not.toHaveProperty('code');
  });

  it('say what sort they are, so that a sea has a name and no dot', () => {
    expect(places.map(({ id, sort }) => `${id} ${sort}`)).toEqual([
      'pakistan state',
      'arabian-sea sea',
      'lima elsewhere',
      'moscow city',
      'south-asia elsewhere',
      'united-states elsewhere',
    ]);
  });

  it('of cities belong to no state', () => {
    expect(find('moscow')).not.toHaveProperty('code');
  });
});

it('the facts of places say when, and whether that was worked out', () => {
  const facts = listPlaceFacts(places, index);
  expect(Object.keys(facts).toSorted()).toEqual(['report.early', 'report.late', 'report.undated']);
  expect(facts['report.early']).toMatchObject({ when: 'November 2014', isInferred: false });
  expect(facts['report.undated']).not.toHaveProperty('when');
});
