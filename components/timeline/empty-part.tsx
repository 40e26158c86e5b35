/** A part of time in which nothing stands. It can have the focus, so that the keys still lead on. */
import type { KeyboardEvent } from 'react';

interface EmptyPartProps {
  /** False for the whole span: there the choice leaves nothing at all. */
  readonly isPart: boolean;
  onKeyDown(event: KeyboardEvent): void;
  onWhole(): void;
}

export function EmptyPart({ isPart, onKeyDown, onWhole }: EmptyPartProps) {
  return (
    <li className="py-8 text-center font-sans text-ui text-faded">
      <p>{isPart ? 'Nothing of what is chosen is dated here.' : 'Nothing suits all of this. Leave a side open.'}</p>
      {isPart && (
        <button type="button" data-row="none" className="button-plain mt-3" onKeyDown={onKeyDown} onClick={onWhole}>
          Show the whole span
        </button>
      )}
    </li>
  );
}
