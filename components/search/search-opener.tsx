'use client';
/** The way to the search on every screen: a button, and the key /. The search itself is loaded when it is first opened. */
import { lazy, Suspense, useState } from 'react';
import { useKeys } from '../questions/use-keys.ts';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }));

export function SearchOpener() {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useKeys({ '/': open });
  return (
    <>
      <button
        type="button"
        onClick={open}
        className="ml-auto py-1 font-sans text-ui text-faded hover:text-ink lg:ml-0 lg:flex lg:w-full lg:items-baseline lg:justify-between lg:border lg:border-rule lg:px-3 lg:py-1.5"
      >
        Search{' '}
        <kbd aria-hidden="true" className="hidden font-sans text-note lg:inline">
          /
        </kbd>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
