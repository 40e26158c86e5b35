/** What was found, as a list of choices under headings. */
import { capitalise } from '#lib/core/capitalise.ts';
import type { ResultGroup } from '#lib/search/group-results.ts';
import { ResultRow } from './result-row.tsx';

const titles: Readonly<Record<ResultGroup['type'], string>> = {
  entity: 'people, states and things',
  source: 'sources',
  term: 'glossary',
  fact: 'facts',
};

interface ResultListProps {
  /** What the ids of the list and its rows begin with. */
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  readonly active: number;
  onPoint(at: number): void;
}

export function ResultList({ id, groups, active, onPoint }: ResultListProps) {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0));
  return (
    <div id={`${id}list`} role="listbox" aria-label="Results" className="-mx-2 mt-2 max-h-[58dvh] overflow-y-auto px-2">
      {groups.map(({ type, entries }, group) => (
        <div key={type} role="group" aria-labelledby={`${id}${type}`}>
          <p id={`${id}${type}`} role="presentation" className="heading pt-3 pb-1">
            {capitalise(titles[type])}
          </p>
          {entries.map((entry, at) => {
            const place = (starts[group] ?? 0) + at;
            return (
              <ResultRow
                key={entry.href}
                id={`${id}${place}`}
                entry={entry}
                isActive={place === active}
                onPoint={() => onPoint(place)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
