'use client';
/** Another name for a player. What is too long is said before it is sent. */
import { useState } from 'react';
import { findNameTooLong } from '#lib/rooms/player-name.ts';

interface HostRenameProps {
  readonly name: string;
  onRename(name: string): void;
}

export function HostRename({ name, onRename }: HostRenameProps) {
  const [typed, setTyped] = useState(name);
  const tooLong = findNameTooLong(typed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (tooLong === undefined) onRename(typed);
      }}
    >
      <div className="flex items-end gap-3">
        <label className="catalogue flex-1">
          Name
          <input
            className="field mt-1"
            aria-invalid={tooLong !== undefined}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit" className="button-plain min-h-12">
          Rename
        </button>
      </div>
      <p role="status" className="mt-1 font-sans text-ui text-vermilion empty:mt-0">
        {tooLong?.message}
      </p>
    </form>
  );
}
