/** One result: a link to its page that is chosen like an option. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { entityTypeNames } from '#lib/facts/entity-types.ts';
import { standingNames } from '#lib/facts/standing.ts';
import { findTarget } from '#lib/search/find-target.ts';
import type { SearchEntry } from '#lib/search/search-entry.ts';
import { showTarget } from '../frame/show-target.ts';
import { StandingMark } from '../marks/standing-mark.tsx';

export function ResultRow({ entry }: { readonly entry: SearchEntry }) {
  const path = usePathname();
  const go = (event: MouseEvent<HTMLElement>) => {
    // With these it opens in another tab, and the search stays.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.currentTarget.closest('dialog')?.close();
    document.getElementById('content')?.focus({ preventScroll: true });
    // Another page shows its target when it opens.
    showTarget(findTarget(entry.href, path));
  };
  return (
    <Autocomplete.Item
      value={entry}
      onClick={go}
      className="block border-l-2 border-transparent py-1.5 pr-2 pl-3 text-ink no-underline data-highlighted:border-sea data-highlighted:bg-sheet"
      // What is chosen is said as a listbox says it; `Link` takes no handler that is undefined.
      render={({ onClick = ignore, onMouseEnter = ignore, onTouchStart = ignore, ...props }, { highlighted }) => (
        <Link
          {...{ ...props, onClick, onMouseEnter, onTouchStart }}
          href={entry.href}
          prefetch={false}
          aria-selected={highlighted}
          tabIndex={-1}
        />
      )}
    >
      <span className={entry.type === 'fact' ? 'line-clamp-3 text-ui leading-snug' : 'block'}>{entry.title}</span>
      <span className="catalogue line-clamp-2">
        <Origin entry={entry} />
      </span>
    </Autocomplete.Item>
  );
}

const ignore = () => undefined;

function Origin({ entry }: { readonly entry: SearchEntry }) {
  if (entry.type === 'entity') {
    const count = entry.facts === 1 ? '1 fact' : `${entry.facts} facts`;
    return `${entityTypeNames[entry.sort].one} · ${count} · ${entry.text}`;
  }
  if (entry.type === 'fact') {
    return (
      <>
        <StandingMark standing={entry.standing} /> {standingNames[entry.standing]} · {entry.place} · {entry.text}
      </>
    );
  }
  return entry.type === 'source' ? `${entry.letter} · ${entry.text}` : entry.text;
}
