'use client';
/** Who is in the room: names can be mended, players taken out, and let in again on another device. */
import { useState } from 'react';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import type { HostPlayer, HostView } from '#lib/rooms/view/room-view.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { HostFindPlayer } from './host-find-player.tsx';
import { HostPlayerCard } from './host-player-card.tsx';

interface HostPlayersProps {
  /** Of a lecture hall not all. */
  readonly players: readonly HostPlayer[];
  readonly playerCount: number;
  /** How many have answered, or are through. */
  readonly doneCount: number;
  readonly code: string;
  readonly origin: string;
  readonly phase: HostView['phase'];
  onCommand(command: HostCommand): void;
}

export function HostPlayers({ players, playerCount, doneCount, code, origin, phase, onCommand }: HostPlayersProps) {
  const [chosen, setChosen] = useState<string>();
  const [found, setFound] = useState<HostPlayer>();
  const player = players.find(({ id }) => id === chosen) ?? (found?.id === chosen ? found : undefined);
  const waiting = playerCount - doneCount;
  return (
    <details open={phase === 'lobby'} className="border-t border-rule py-2">
      <summary className="min-h-9 pt-1 font-sans text-ui text-sea">
        Players: {playerCount}
        {phase === 'asking' && waiting > 0 && `, ${waiting} not done`}
      </summary>
      {playerCount === 0 && <p className="pb-2">Nobody is here yet.</p>}
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {players.map(({ id, name, team, hasAnswered, right, answered }) => (
          <li key={id} className="border-b border-rule">
            <button
              type="button"
              aria-haspopup="dialog"
              className="flex min-h-11 w-full items-center justify-between gap-3 text-left hover:bg-sheet"
              onClick={() => setChosen(id)}
            >
              <span className="min-w-0 truncate">
                {name}
                {team !== undefined && <span className="catalogue"> {team}</span>}
              </span>
              <span className="catalogue whitespace-nowrap">
                {phase === 'asking' && (hasAnswered ? '✓ answered' : 'not yet')}
                {phase !== 'asking' && answered > 0 && `${right} of ${answered} right`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {playerCount > players.length && (
        <HostFindPlayer
          {...{ code, playerCount }}
          shown={players.length}
          onChoose={(one) => {
            setFound(one);
            setChosen(one.id);
          }}
        />
      )}
      {player && (
        <Dialog title={player.name} onClose={() => setChosen(undefined)}>
          <HostPlayerCard
            player={player}
            code={code}
            origin={origin}
            onCommand={(command) => {
              setChosen(undefined);
              onCommand(command);
            }}
          />
        </Dialog>
      )}
    </details>
  );
}
