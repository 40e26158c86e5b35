'use client';
/**
 * A native modal dialog: the browser keeps the focus in it, Escape closes it, and the focus goes back to where it was.
 * A part with `data-first` has the focus first.
 */
import { useEffect, useId, useRef, type ReactNode } from 'react';

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
    // Keys pressed here are not for the screen behind.
    const keepKeys = (event: KeyboardEvent) => event.stopPropagation();
    current.addEventListener('keydown', keepKeys);
    if (!current.open) current.showModal();
    current.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => current.removeEventListener('keydown', keepKeys);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
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
