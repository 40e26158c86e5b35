'use client';
/** Fetches a map of states, and what draws it, the first time one is shown; keeps both for the next question. */
import { useEffect, useState } from 'react';
import type { MapRegion } from '#lib/items/map-regions.ts';
import type { StateMap } from '#lib/maps/state-map.ts';
import { ownAddress } from '../frame/own-address.ts';
import type { StateMapView } from './state-map-view.tsx';

interface DrawnMap {
  readonly map: StateMap;
  readonly View: typeof StateMapView;
}

export type StateMapLoad =
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & DrawnMap)
  | { readonly status: 'failed'; readonly reason: string };

export function useStateMap(region: MapRegion): StateMapLoad {
  const [load, setLoad] = useState<StateMapLoad>({ status: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: StateMapLoad) => {
      if (isWanted) setLoad(next);
    };
    fetchMap(region).then(
      (drawn) => show({ status: 'ready', ...drawn }),
      (error: unknown) => show({ status: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [region]);
  return load;
}

const fetched = new Map<MapRegion, Promise<DrawnMap>>();

/** What failed is asked for again with the next question. */
function fetchMap(region: MapRegion): Promise<DrawnMap> {
  const known = fetched.get(region);
  if (known) return known;
  const fetching = requestMap(region);
  fetched.set(region, fetching);
  fetching.catch(() => fetched.delete(region));
  return fetching;
}

/** Served by this app itself and built from the same types: there is no border to check at. */
async function requestMap(region: MapRegion): Promise<DrawnMap> {
  const [answer, { StateMapView: View }] = await Promise.all([
    fetch(ownAddress(`/maps/${region}.json`)),
    import('./state-map-view.tsx'),
  ]);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return { map: (await answer.json()) as StateMap, View };
}
