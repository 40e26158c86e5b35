'use client';
/** The way to the search on every screen: a button, and the key /. The search itself is loaded when it is first opened. */
import { lazy, Suspense, useRef, useState } from 'react';
import { useKeys } from '../questions/use-keys.ts';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }));

export function SearchOpener() {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const button = useRef<HTMLButtonElement>(null);
  // On a screen that shows no header, as a projector's, the search would open out of sight.
  useKeys({ '/': () => (button.current?.offsetParent ? open() : undefined) });
  return (
    <>
      <button
        ref={button}
        type="button"
        onClick={open}
        className="ml-auto self-center py-1 font-sans text-ui text-faded hover:text-ink lg:ml-0 lg:flex lg:w-full lg:items-baseline lg:justify-between lg:self-auto lg:border lg:border-rule lg:px-3 lg:py-1.5"
      >
        <svg
          viewBox="0 0 16 16"
          className="size-6 p-0.5 sm:hidden"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5L14 14" />
        </svg>
        <span className="sr-only sm:not-sr-only">Search</span>{' '}
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
