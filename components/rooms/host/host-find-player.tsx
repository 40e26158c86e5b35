'use client';
/** In a lecture hall the list holds those who matter just now; any other player is found here by name. */
import { useState } from 'react';
import type { HostPlayer } from '#lib/rooms/view/room-view.ts';
import { useFoundPlayers } from './use-found-players.ts';

interface HostFindPlayerProps {
  readonly code: string;
  readonly shown: number;
  readonly playerCount: number;
  onChoose(player: HostPlayer): void;
}

export function HostFindPlayer({ code, shown, playerCount, onChoose }: HostFindPlayerProps) {
  const [text, setText] = useState('');
  const { found, said, find } = useFoundPlayers(code);
  return (
    <form
      className="border-t border-rule py-3"
      onSubmit={(event) => {
        event.preventDefault();
        void find(text);
      }}
    >
      <p className="catalogue mb-2">
        Shown are {shown} of {playerCount}: who has not answered yet and who came last, or after a ranking the first.
      </p>
      <div className="flex items-end gap-3">
        <label className="catalogue flex-1">
          Find a player by name
          <input className="field mt-1" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <button type="submit" className="button-plain min-h-12">
          Find
        </button>
      </div>
      <p role="status" className="catalogue mt-1">
        {said}
      </p>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {found.map((player) => (
          <li key={player.id} className="border-b border-rule">
            <button
              type="button"
              aria-haspopup="dialog"
              className="min-h-11 w-full truncate text-left hover:bg-sheet"
              onClick={() => onChoose(player)}
            >
              {player.name}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
