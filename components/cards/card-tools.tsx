'use client';
/** Beside a question whose answer is on screen, outside a study session: to report a fault in it, and to see what is known of its card. */
import { lazy, Suspense, useState } from 'react';
import { useKeys } from '../questions/use-keys.ts';
import type { ShownItem } from './card-dialog.tsx';
import type { CardDialogName } from './card-titles.ts';
import { sayNoted } from './say-noted.ts';

const CardDialog = lazy(async () => ({ default: (await import('./card-dialog.tsx')).CardDialog }));

interface CardToolsProps {
  /** Undefined where a room has gone on; a dialog that is open stays, with what is typed there. */
  readonly item: ShownItem | undefined;
  /** True where this is the only question on screen: ! and I act on it. */
  readonly hasKeys?: boolean;
}

export function CardTools({ item, hasKeys = false }: CardToolsProps) {
  const [dialog, setDialog] = useState<{ readonly name: CardDialogName; readonly item: ShownItem }>();
  const [said, setSaid] = useState<{ readonly text: string; readonly of: string | undefined }>();
  const open = (name: CardDialogName) => item && setDialog({ name, item });
  useKeys(hasKeys && item ? { '!': () => open('flag'), i: () => open('info') } : {});
  return (
    <div className="print:hidden">
      {item && (
        <p className="catalogue flex flex-wrap gap-x-6">
          <button type="button" className="min-h-8" onClick={() => open('flag')}>
            <span className="underline">Report a fault</span>
            {hasKeys && <Key name="!" />}
          </button>
          <button type="button" className="min-h-8" onClick={() => open('info')}>
            <span className="underline">Card info</span>
            {hasKeys && <Key name="I" />}
          </button>
        </p>
      )}
      <p role="status" className="catalogue">
        {said?.of === item?.id && said?.text}
      </p>
      {dialog !== undefined && (
        <Suspense>
          <CardDialog
            {...dialog}
            isPast={dialog.item.id !== item?.id}
            onFlag={(isSaved) => setSaid({ text: sayNoted(isSaved), of: item?.id })}
            onClose={() => setDialog(undefined)}
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
