/** The map at a dossier's head is content: what it marks and joins stands in the dossier. */
import { describe, expect, it } from 'vitest';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildRegionMap } from '#lib/maps/build-region-map.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';

const city = (id: string, name: string, longitude: number, latitude: number) =>
  buildEntity({ id, name, type: 'place', role: 'city', position: { longitude, latitude } });
const entities = [
  city('lima', 'Lima', -77, -12),
  city('bogota', 'Bogotá', -74.1, 4.7),
  city('quito', 'Quito', -78.5, -0.2),
];

describe('the map of a dossier', () => {
  it('of another part of the earth fits itself to its cities', () => {
    const map = buildRegionMap({
      map: { places: ['lima', 'bogota', 'quito'], line: { from: 'lima', to: 'bogota' } },
      entities,
    });
    for (const view of Object.values(map?.views ?? {})) {
      expect(view.cities.map(({ id }) => id)).toEqual(['lima', 'bogota', 'quito']);
      for (const { x, y } of view.cities) expect(x > 0.05 && x < 0.95 && y > 0.05 && y < 0.95).toBe(true);
      const [lima, bogota] = view.cities;
      expect(lima && bogota && lima.y > bogota.y).toBe(true);
      expect(view.words.map(({ lines }) => lines[0])).toEqual(['Lima', 'Bogotá', 'Quito']);
    }
    expect(map?.description).toBe(
      'Map of Lima, Bogotá and Quito, drawn without borders. A dotted line shows the shortest way from Lima to Bogotá.',
    );
  });

  it('joins nothing unless it is told to, and is none where none is wanted', () => {
    const map = buildRegionMap({ map: { places: ['lima', 'quito'] }, entities });
    expect(map).toMatchObject({ line: undefined, description: 'Map of Lima and Quito, drawn without borders.' });
    expect(buildRegionMap({ entities })).toBeUndefined();
  });

  it('shows all of itself on a phone where its cities lie far apart', () => {
    const apart = [city('lisbon', 'Lisbon', -9.1, 38.7), city('vladivostok', 'Vladivostok', 131.9, 43.1)];
    const map = buildRegionMap({ map: { places: ['lisbon', 'vladivostok'] }, entities: apart });
    expect(map?.views.narrow.width).toBe(map?.views.wide.width);
  });

  it('of the first dossier names its first two cities on the narrowest screen', () => {
    const map = buildRegionMap(requireDossier('russia-pakistan'));
    const names = map?.views.narrow.words.map(({ lines }) => lines[0]);
    expect(names).toEqual(expect.arrayContaining(['Moscow', 'Islamabad']));
    expect(map?.views.wide.words).toHaveLength(7);
  });
});
