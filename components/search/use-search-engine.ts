'use client';
/** Fetches what can be searched for when the search is first opened, and keeps it. */
import { useEffect, useState } from 'react';
import { buildSearchEngine, type SearchEngine } from '#lib/search/search-engine.ts';
import type { SearchEntry } from '#lib/search/search-entry.ts';
import { ownAddress } from '../frame/own-address.ts';

export type EngineState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly engine: SearchEngine }
  | { readonly status: 'failed'; readonly reason: string };

let loading: Promise<SearchEngine> | undefined;

export function useSearchEngine(): EngineState {
  const [state, setState] = useState<EngineState>({ status: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: EngineState) => {
      if (isWanted) setState(next);
    };
    loading ??= loadEngine();
    loading.then(
      (engine) => show({ status: 'ready', engine }),
      (error: unknown) => {
        // What failed is asked for again when the search is opened again.
        loading = undefined;
        show({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return state;
}

/** Served by this app itself and built from the same types: there is no border to check at. */
async function loadEngine(): Promise<SearchEngine> {
  const answer = await fetch(ownAddress('/search.json'));
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return buildSearchEngine((await answer.json()) as SearchEntry[]);
}
