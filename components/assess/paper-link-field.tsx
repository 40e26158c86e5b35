'use client';
/** The link to a paper, to be copied by hand: a clipboard is not given to pages that come over plain http. */
import { useId, useSyncExternalStore } from 'react';

interface PaperLinkFieldProps {
  readonly dossierId: string;
  readonly link: string;
}

export function PaperLinkField({ dossierId, link }: PaperLinkFieldProps) {
  const id = useId();
  const page = useSyncExternalStore(
    () => () => undefined,
    () => `${location.origin}${location.pathname}`,
    () => '',
  );
  return (
    <details className="mt-4">
      <summary className="min-h-6 font-sans text-ui text-sea">The same paper for several people</summary>
      <label htmlFor={id} className="catalogue mt-2 mb-1 block">
        Whoever opens this link gets the same questions, in the same order
      </label>
      <input
        id={id}
        readOnly
        className="field tabular text-ui!"
        value={`${page}?dossier=${dossierId}&paper=${link}`}
        onFocus={({ target }) => target.select()}
      />
    </details>
  );
}
