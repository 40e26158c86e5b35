'use client';
/**
 * A native modal dialog: the browser keeps the focus in it, and Escape closes it. The focus goes back to where it was; where that
 * was nowhere, or is gone, to the heading of what is on screen. A part with `data-first` has the focus first.
 */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { holdFocus } from './hold-focus.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** At the top of the window, where it stays while its contents grow and shrink. */
  readonly isAtTop?: boolean;
  /** Called once it is closed. */
  onClose(): void;
}

export function Dialog({ title, children, isAtTop = false, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    if (current === null) return undefined;
    const giveBack = holdFocus();
    if (!current.open) current.showModal();
    current.querySelector<HTMLElement>('[data-first]')?.focus();
    return giveBack;
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      // Keys pressed here are not for the screen behind.
      onKeyDown={(event) => event.stopPropagation()}
      className={`mx-auto max-h-[85dvh] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto border border-line bg-paper p-6 text-ink ${isAtTop ? 'mt-[6dvh] mb-auto' : 'my-auto'}`}
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={id} className="text-stem">
          {title}
        </h2>
        <form method="dialog">
          <button type="submit" className="button-plain min-h-9 px-3">
            Close
          </button>
        </form>
      </div>
      {children}
    </dialog>
  );
}
