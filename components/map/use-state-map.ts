'use client';
/** Fetches a map of states the first time one is shown, and keeps it for the next question. */
import { useEffect, useState } from 'react';
import type { MapRegion } from '#lib/items/map-regions.ts';
import type { StateMap } from '#lib/maps/state-map.ts';

export type StateMapLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly map: StateMap }
  | { readonly status: 'failed'; readonly reason: string };

export function useStateMap(region: MapRegion): StateMapLoad {
  const [load, setLoad] = useState<StateMapLoad>({ status: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: StateMapLoad) => {
      if (isWanted) setLoad(next);
    };
    fetchMap(region).then(
      (map) => show({ status: 'ready', map }),
      (error: unknown) => show({ status: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [region]);
  return load;
}

const fetched = new Map<MapRegion, Promise<StateMap>>();

/** What failed is asked for again with the next question. */
function fetchMap(region: MapRegion): Promise<StateMap> {
  const known = fetched.get(region);
  if (known) return known;
  const fetching = requestMap(region);
  fetched.set(region, fetching);
  fetching.catch(() => fetched.delete(region));
  return fetching;
}

/** Served by this app itself and built from the same types: there is no border to check at. */
async function requestMap(region: MapRegion): Promise<StateMap> {
  const answer = await fetch(`/maps/${region}.json`);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return (await answer.json()) as StateMap;
}
