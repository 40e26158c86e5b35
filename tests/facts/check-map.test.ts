import { expect, it } from 'vitest';
import { parseDossier } from '#lib/facts/parse-dossier.ts';
import { buildDossierFiles, plainEntity } from '#tests/builders/build-dossier-files.ts';

const position = { longitude: 37.6, latitude: 55.8 };
const moscow = { ...plainEntity, id: 'moscow', type: 'place', name: 'Moscow', aliases: [], position };
const lahore = { ...moscow, id: 'lahore', name: 'Lahore' };
const ufa = { ...moscow, id: 'ufa', name: 'Ufa' };
const problemsOf = (map: object) => {
  const parsed = parseDossier(buildDossierFiles({ dossier: { map }, entities: [plainEntity, moscow, lahore, ufa] }));
  return parsed.ok ? [] : parsed.error;
};

it('a map of cities that have a position has no problem', () => {
  expect(problemsOf({ places: ['moscow', 'lahore'], line: { from: 'moscow', to: 'lahore' } })).toEqual([]);
});

it('a map names its place in the file where it marks what has no position, or joins what is not there', () => {
  expect(problemsOf({ places: ['moscow', 'russia'], line: { from: 'moscow', to: 'atlantis' } })).toEqual([
    expect.objectContaining({ code: 'unknown-reference', file: 'dossier.json', path: '$.map.places[1]' }),
    expect.objectContaining({ code: 'unknown-reference', file: 'dossier.json', path: '$.map.line.to' }),
  ]);
});

it('a line ends at two of the places that the map marks, or its end would hang in the air', () => {
  expect(problemsOf({ places: ['moscow', 'ufa'], line: { from: 'moscow', to: 'lahore' } })).toEqual([
    expect.objectContaining({ code: 'unknown-reference', path: '$.map.line.to' }),
  ]);
});

it('a map that names one city twice has nothing to fit itself to either', () => {
  expect(problemsOf({ places: ['moscow', 'moscow'] })).toEqual([
    expect.objectContaining({ code: 'duplicate-id', path: '$.map.places[1]' }),
  ]);
});

it('a map of one city is refused: it has nothing to fit itself to', () => {
  expect(problemsOf({ places: ['moscow'] })).toEqual([expect.objectContaining({ path: '$.map.places' })]);
});
