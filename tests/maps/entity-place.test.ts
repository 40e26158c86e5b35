import { describe, expect, it } from 'vitest';
import { buildStateMap } from '#lib/maps/build-state-map.ts';
import { findEntityPlace } from '#lib/maps/entity-place.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';

const map = buildStateMap();
const place = (given: Omit<Parameters<typeof buildEntity>[0], 'id'>) =>
  findEntityPlace(buildEntity({ id: 'somewhere', ...given }), map);
const at = (longitude: number, latitude: number) => ({ position: { longitude, latitude } });

describe('where an entity lies', () => {
  it.each([
    ['a state on the map', { type: 'state', iso: 'PK' }, 'state', 'locator'],
    ['a state beyond the map', { type: 'state', iso: 'US' }, 'state', 'globe'],
    ['a city on the map', { type: 'place', role: 'city', ...at(37.6, 55.8) }, 'city', 'locator'],
    ['a city beyond the map', { type: 'place', role: 'city', ...at(-77, -12) }, 'city', 'globe'],
    ['a sea on the map', { type: 'place', role: 'sea', ...at(64, 16) }, 'sea', 'locator'],
    ['a sea beyond the map', { type: 'place', role: 'sea', ...at(78, -18) }, 'sea', 'globe'],
  ] as const)('%s is shown', (_, given, sort, type) => {
    expect(place(given)).toMatchObject({ sort, type });
  });

  it.each([
    ['a region, whose edges are not agreed', { type: 'place', role: 'region' }],
    ['a state that is no more', { type: 'state', role: 'former-state' }],
    ['a person', { type: 'person' }],
    ['a code that the atlas does not know', { type: 'state', iso: 'ZZ' }],
  ] as const)('is not shown of %s', (_, given) => {
    expect(place(given)).toBeUndefined();
  });

  it('is marked by a dot on a globe for a city alone: a sea has its name, a state its outline', () => {
    const isDotted = (given: Parameters<typeof place>[0]) => {
      const shown = place(given);
      return shown?.type === 'globe' && shown.globe.isDotted;
    };
    expect(isDotted({ type: 'place', role: 'city', ...at(-77, -12) })).toBe(true);
    expect(isDotted({ type: 'place', role: 'sea', ...at(78, -18) })).toBe(false);
    expect(isDotted({ type: 'state', iso: 'US' })).toBe(false);
  });

  it('on a globe is its middle: the state is drawn on this side of the earth', () => {
    const shown = place({ type: 'state', iso: 'US' });
    const globe = shown?.type === 'globe' ? shown.globe : undefined;
    expect(globe?.state).toMatch(/^M\d/);
    expect(JSON.stringify(globe).length).toBeLessThan(40_000);
  });
});
