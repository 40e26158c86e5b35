'use client';
/** Who is in the room: names can be mended, players taken out, alone or together, and let in again. */
import { useState } from 'react';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import type { HostPlayer, HostView } from '#lib/rooms/view/room-view.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { HostFindPlayer } from './host-find-player.tsx';
import { HostPlayerCard } from './host-player-card.tsx';
import { HostTakeOut } from './host-take-out.tsx';

interface HostPlayersProps {
  readonly view: HostView;
  readonly origin: string;
  onCommand(command: HostCommand): void;
}

export function HostPlayers({ view, origin, onCommand }: HostPlayersProps) {
  const { players, playerCount, takenOut, code, phase, settings, questions } = view;
  // Where everybody goes alone, who is where is all there is to see.
  const isOwnSpeed = settings.pace === 'self' && phase === 'asking';
  const [chosen, setChosen] = useState<Pick<HostPlayer, 'id' | 'name'>>();
  const [isTakingOut, setTakingOut] = useState(false);
  // In a hall, who was found by name or has just been let in again is in neither list.
  const player = chosen && ([...players, ...takenOut].find(({ id }) => id === chosen.id) ?? chosen);
  const waiting = playerCount - view.answered;
  return (
    <details open={phase === 'lobby' || isOwnSpeed} className="border-t border-rule py-2">
      <summary className="min-h-9 pt-1 font-sans text-ui text-sea">
        Players: {playerCount}
        {phase === 'asking' && waiting > 0 && `, ${waiting} not done`}
      </summary>
      {playerCount === 0 && <p className="pb-2">Nobody is here yet.</p>}
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {players.map((one) => (
          <PlayerRow
            key={one.id}
            player={one}
            state={sayPlayer(one, phase, isOwnSpeed ? questions.length : undefined)}
            onChoose={() => setChosen(one)}
          />
        ))}
      </ul>
      {playerCount > players.length && (
        <HostFindPlayer {...{ code, playerCount }} shown={players.length} onChoose={setChosen} />
      )}
      {players.length > 1 && (
        <button
          type="button"
          aria-haspopup="dialog"
          className="button-plain mt-3 mb-1"
          onClick={() => setTakingOut(true)}
        >
          Take several out
        </button>
      )}
      {takenOut.length > 0 && (
        <p className="catalogue mt-2 flex flex-wrap items-center gap-x-4">
          Taken out:
          {takenOut.map((one) => (
            <button
              key={one.id}
              type="button"
              aria-haspopup="dialog"
              className="min-h-9 text-sea underline"
              onClick={() => setChosen(one)}
            >
              {one.name}
            </button>
          ))}
        </p>
      )}
      {player && (
        <Dialog title={player.name} onClose={() => setChosen(undefined)}>
          <HostPlayerCard
            key={player.id}
            player={player}
            isOut={takenOut.some(({ id }) => id === player.id)}
            code={code}
            origin={origin}
            onCommand={(command) => {
              setChosen(undefined);
              onCommand(command);
            }}
          />
        </Dialog>
      )}
      {isTakingOut && (
        <HostTakeOut {...{ code, players, playerCount, onCommand }} onClose={() => setTakingOut(false)} />
      )}
    </details>
  );
}

interface PlayerRowProps {
  readonly player: HostPlayer;
  readonly state: string;
  onChoose(): void;
}

function PlayerRow({ player: { name, team }, state, onChoose }: PlayerRowProps) {
  return (
    <li className="border-b border-rule">
      <button
        type="button"
        aria-haspopup="dialog"
        className="flex min-h-11 w-full items-center justify-between gap-3 text-left hover:bg-sheet"
        onClick={onChoose}
      >
        <span className="min-w-0 truncate">
          {name}
          {team !== undefined && <span className="catalogue"> {team}</span>}
        </span>
        <span className="catalogue whitespace-nowrap">{state}</span>
      </button>
    </li>
  );
}

/** `all` is the number of questions where everybody goes through them alone. */
function sayPlayer(
  { hasAnswered, right, answered }: HostPlayer,
  phase: HostView['phase'],
  all: number | undefined,
): string {
  if (all !== undefined) return hasAnswered ? `✓ through, ${right} right` : `${answered} of ${all} answered`;
  if (phase === 'asking') return hasAnswered ? '✓ answered' : 'not yet';
  return answered > 0 ? `${right} of ${answered} right` : '';
}
