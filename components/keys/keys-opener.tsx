'use client';
/** The way to the list of keys on every screen: the key ?, and a button where there is room, for those who switched single keys off. */
import { lazy, Suspense, useState } from 'react';
import { useKeys } from '../questions/use-keys.ts';

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

export function KeysOpener() {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  // A projector shows the class what it is meant to see, and nothing else.
  useKeys({ '?': () => (document.querySelector('.projector') === null ? open() : undefined) });
  return (
    <>
      <button
        type="button"
        onClick={open}
        className="hidden min-h-6 self-center font-sans text-ui text-faded hover:text-ink md:inline lg:-mt-6 lg:flex lg:w-full lg:items-baseline lg:justify-between lg:self-auto lg:px-3"
      >
        Keys{' '}
        <kbd aria-hidden="true" className="hidden font-sans text-note lg:inline">
          ?
        </kbd>
      </button>
      {isOpen && (
        <Suspense>
          <KeysDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
