/** What was found, as a list of choices under headings. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { capitalise } from '#lib/core/capitalise.ts';
import type { ResultGroup } from '#lib/search/group-results.ts';
import type { SearchEntry } from '#lib/search/search-entry.ts';
import { ResultRow } from './result-row.tsx';

const titles: Readonly<Record<ResultGroup['type'], string>> = {
  entity: 'people, states and things',
  source: 'sources',
  term: 'glossary',
  fact: 'facts',
};

export function ResultList() {
  return (
    <Autocomplete.List aria-label="Results" className="-mx-2 mt-2 max-h-[58dvh] overflow-y-auto px-2">
      {({ type, items }: ResultGroup) => (
        <Autocomplete.Group key={type} items={items}>
          <Autocomplete.GroupLabel className="heading pt-3 pb-1">{capitalise(titles[type])}</Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(entry: SearchEntry) => <ResultRow key={entry.href} entry={entry} />}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}
