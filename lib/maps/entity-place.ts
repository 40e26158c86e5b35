/** Where an entity lies, drawn: on the map of states where that reaches, else on a globe. */
import type { Entity } from '#lib/facts/entity-schema.ts';
import { buildGlobeOfPoint, buildGlobeOfState, type Globe } from './build-globe.ts';
import { buildLocator, type Locator } from './build-locator.ts';
import { findOnMap } from './named-places.ts';
import type { StateMap } from './state-map.ts';

export type EntityPlace = { readonly sort: 'state' | 'city' | 'sea' } & (
  { readonly type: 'locator'; readonly locator: Locator } | { readonly type: 'globe'; readonly globe: Globe }
);

/** `undefined` for what has no place, or none with agreed edges. */
export function findEntityPlace(entity: Entity, map: StateMap): EntityPlace | undefined {
  const { name, iso, position, role } = entity;
  const { sort, code, at } = findOnMap(entity);
  const locator =
    sort === 'state' && code !== undefined
      ? buildLocator(map, { type: 'state', name, code })
      : (sort === 'city' || sort === 'sea') && at !== undefined
        ? buildLocator(map, { type: sort, name, at })
        : undefined;
  if (locator !== undefined && sort !== 'elsewhere') return { sort, type: 'locator', locator };
  if (position !== undefined) {
    const pointSort = role === 'sea' ? 'sea' : 'city';
    const globe = buildGlobeOfPoint([position.longitude, position.latitude], pointSort);
    return { sort: pointSort, type: 'globe', globe };
  }
  const globe = iso === undefined ? undefined : buildGlobeOfState(iso);
  return globe && { sort: 'state', type: 'globe', globe };
}
