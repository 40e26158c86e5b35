'use client';
/** The search: what is typed, and below it what was found. Arrow keys choose, Enter opens, Escape closes. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useId, useState } from 'react';
import { groupResults } from '#lib/search/group-results.ts';
import { nothingFound, type Found } from '#lib/search/search-engine.ts';
import type { SearchEntry } from '#lib/search/search-entry.ts';
import { Dialog } from '../frame/dialog.tsx';
import { ResultList } from './result-list.tsx';
import { useSearchEngine, type EngineState } from './use-search-engine.ts';

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const state = useSearchEngine();
  const [query, setQuery] = useState('');
  const found = state.status === 'ready' ? state.engine.find(query) : nothingFound;
  const groups = groupResults(found.entries);
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Dialog title="Search" isAtTop onClose={onClose}>
      <CSPProvider disableStyleElements>
        <Autocomplete.Root
          inline
          open
          items={groups}
          filter={null}
          value={query}
          onValueChange={setQuery}
          itemToStringValue={({ title }: SearchEntry) => title}
          autoHighlight="always"
          keepHighlight
        >
          <Autocomplete.Input
            aria-label="People, states, sources, facts and terms"
            aria-expanded={shown > 0}
            aria-describedby={`${id}hint`}
            enterKeyHint="go"
            data-first
            className="field"
            placeholder="helicopters, Shoigu, SCO …"
          />
          <p id={`${id}hint`} className="catalogue mt-2 flex justify-between gap-4">
            <span role="status">{describe(state, query, found, shown)}</span>
            <span className="hidden shrink-0 md:inline">↑ ↓ choose · Enter opens · Esc closes</span>
          </p>
          <ResultList />
        </Autocomplete.Root>
      </CSPProvider>
    </Dialog>
  );
}

const reservations: Readonly<Record<Found['has'], string>> = {
  all: '',
  similar: 'Nothing is spelled just so. ',
  some: 'Nothing has all of these words. ',
};

function describe(state: EngineState, query: string, { has, entries }: Found, shown: number): string {
  if (state.status === 'loading') return 'Opening the search …';
  if (state.status === 'failed') return `The search could not be loaded: ${state.reason}. Close it and open it again.`;
  if (query.trim() === '') return 'Names, words of a fact, or a source.';
  if (entries.length === 0) return `Nothing found for “${query.trim()}”.`;
  const kind = has === 'similar' ? ' in a like spelling' : has === 'some' ? ' with some of them' : '';
  const count = `${entries.length === 1 ? '1 result' : `${entries.length} results`}${kind}`;
  return `${reservations[has]}${entries.length > shown ? `${count}, the best ${shown} shown` : count}`;
}
