'use client';
/** Fetches the banks of a scope: static files beside the pages, made when the app was built. */
import { useEffect, useState } from 'react';
import { readBank, type SentBank } from '#lib/generate/bank-lines.ts';
import { ownAddress } from '../frame/own-address.ts';

export type BanksState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly banks: readonly SentBank[] }
  | { readonly status: 'failed'; readonly message: string };

export function useBanks(slugs: readonly string[]): BanksState {
  const [state, setState] = useState<BanksState>({ status: 'loading' });
  const names = slugs.join(' ');
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      try {
        const banks = await Promise.all(names.split(' ').map(fetchBank));
        if (isWanted) setState({ status: 'ready', banks });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (isWanted)
          setState({ status: 'failed', message: `The questions could not be loaded: ${reason}. Reload the page.` });
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [names]);
  return state;
}

async function fetchBank(slug: string): Promise<SentBank> {
  const answer = await fetch(ownAddress(`/dossiers/${slug}/bank.txt`));
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return readBank(await answer.text());
}
