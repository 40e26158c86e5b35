'use client';
/** The search: what is typed, and below it what was found. Arrow keys choose, Enter opens, Escape closes. */
import { useEffect, useId, useRef, useState } from 'react';
import { groupResults } from '#lib/search/group-results.ts';
import { nothingFound, type Found } from '#lib/search/search-engine.ts';
import { Dialog } from '../frame/dialog.tsx';
import { ResultList } from './result-list.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useSearchEngine, type EngineState } from './use-search-engine.ts';

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const state = useSearchEngine();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = state.status === 'ready' ? state.engine.find(query) : nothingFound;
  const groups = groupResults(found.entries);
  const shown = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const activeId = shown === 0 ? undefined : `${id}${active}`;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  useListKeys(field, {
    onMove: (step) => {
      if (shown > 0) setActive((active + step + shown) % shown);
    },
    onChoose: () => {
      if (activeId !== undefined) document.getElementById(activeId)?.click();
    },
  });
  return (
    <Dialog title="Search" isAtTop onClose={onClose}>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="People, states, sources, facts and terms"
        aria-expanded={shown > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        aria-describedby={`${id}hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        data-first
        className="field"
        placeholder="helicopters, Shoigu, SCO …"
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
        }}
      />
      <p id={`${id}hint`} className="catalogue mt-2 flex justify-between gap-4">
        <span role="status">{describe(state, query, found, shown)}</span>
        <span className="hidden shrink-0 md:inline">↑ ↓ choose · Enter opens · Esc closes</span>
      </p>
      <ResultList id={id} groups={groups} active={active} onPoint={setActive} />
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
