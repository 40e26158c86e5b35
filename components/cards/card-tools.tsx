'use client';
/** Beside a question whose answer is on screen, outside a study session: to report a fault in it, and to see what is known of its card. */
import { lazy, Suspense, useState } from 'react';
import { useKeys } from '../questions/use-keys.ts';
import type { ShownItem } from './card-dialog.tsx';
import type { CardDialogName } from './card-titles.ts';

const CardDialog = lazy(async () => ({ default: (await import('./card-dialog.tsx')).CardDialog }));

const kept = 'The note is kept. You find it under Progress.';
const notKept = 'The note is in this tab only: this browser has not stored it. Under Progress you can export it.';

interface CardToolsProps {
  readonly item: ShownItem;
  /** True where this is the only question on screen: ! and I act on it. */
  readonly hasKeys?: boolean;
}

export function CardTools({ item, hasKeys = false }: CardToolsProps) {
  const [dialog, openDialog] = useState<CardDialogName>();
  const [said, setSaid] = useState('');
  useKeys(hasKeys ? { '!': () => openDialog('flag'), i: () => openDialog('info') } : {});
  return (
    <div className="print:hidden">
      <p className="catalogue flex flex-wrap gap-x-6">
        <button type="button" className="min-h-8" onClick={() => openDialog('flag')}>
          <span className="underline">Report a fault</span>
          {hasKeys && <Key name="!" />}
        </button>
        <button type="button" className="min-h-8" onClick={() => openDialog('info')}>
          <span className="underline">Card info</span>
          {hasKeys && <Key name="I" />}
        </button>
      </p>
      <p role="status" className="catalogue">
        {said}
      </p>
      {dialog !== undefined && (
        <Suspense>
          <CardDialog
            name={dialog}
            item={item}
            onFlag={(isSaved) => setSaid(isSaved ? kept : notKept)}
            onClose={() => openDialog(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <kbd aria-hidden="true" className="ml-2 hidden font-sans md:inline">
      {name}
    </kbd>
  );
}
