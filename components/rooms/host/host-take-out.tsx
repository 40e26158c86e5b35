'use client';
/** Takes several players out at once: chosen one by one, by a part of their names, or for having answered nothing. */
import { useState } from 'react';
import { findPlayers } from '#lib/rooms/find-players.ts';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import { mostTakenOut, type HostPlayer } from '#lib/rooms/view/room-view.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Switch } from '../../settings/switch.tsx';
import { useFoundPlayers } from './use-found-players.ts';

interface HostTakeOutProps {
  readonly code: string;
  /** Those whom the host's list has. */
  readonly players: readonly HostPlayer[];
  readonly playerCount: number;
  onClose(): void;
  onCommand(command: HostCommand): void;
}

/** More are counted and can be chosen together; a longer list is not read. */
const mostShown = 100;

export function HostTakeOut({ code, players, playerCount, onClose, onCommand }: HostTakeOutProps) {
  const [text, setText] = useState('');
  const [isIdle, setIdle] = useState(false);
  // By id, with the player: the list of a hall moves on, and what is marked stays in sight.
  const [marked, setMarked] = useState<ReadonlyMap<string, HostPlayer>>(new Map());
  const search = useFoundPlayers(code);
  const told = [...mapById([...search.found, ...players]).values()];
  const isHall = playerCount > players.length;
  const found = findPlayers(told, { text, isIdle });
  const chosen = [...marked.values()];
  const listed = [...chosen, ...found.filter(({ id }) => !marked.has(id))];
  const mark = (player: HostPlayer, isOn: boolean) =>
    setMarked(mapById(isOn ? [...chosen, player] : chosen.filter(({ id }) => id !== player.id)));
  return (
    <Dialog title="Take several out" isAtTop onClose={onClose}>
      {isHall && (
        <p className="mb-3">
          Here are {told.length} of {playerCount} in the room: those whom your list shows, and whom you find.
        </p>
      )}
      <form
        className="flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (isHall) void search.find(text);
        }}
      >
        <label className="catalogue flex-1">
          Part of the name
          <input type="search" className="field mt-1" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        {isHall && (
          <button type="submit" className="button-plain min-h-12">
            Find in the room
          </button>
        )}
      </form>
      <p role="status" className="catalogue mt-1">
        {search.said}
      </p>
      <Switch label="Only those without any answer so far" isOn={isIdle} onSwitch={setIdle} />
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          className="button-plain"
          disabled={found.length === 0}
          onClick={() => setMarked(mapById([...chosen, ...found]))}
        >
          {found.length === 1 ? 'Choose the one found' : `Choose all ${found.length} found`}
        </button>
        <button
          type="button"
          className="button-plain"
          disabled={chosen.length === 0}
          onClick={() => setMarked(new Map())}
        >
          Choose none
        </button>
      </div>
      <ul className="mt-3 border-t border-rule">
        {listed.slice(0, mostShown).map((player) => (
          <li key={player.id} className="border-b border-rule">
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-sea"
                checked={marked.has(player.id)}
                onChange={({ target }) => mark(player, target.checked)}
              />
              <span className="min-w-0 break-words">
                {player.name}
                {player.team !== undefined && <span className="catalogue"> {player.team}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {listed.length > mostShown && <p className="catalogue mt-2">and {listed.length - mostShown} more</p>}
      <div className="sticky -bottom-6 -mx-6 mt-4 flex flex-wrap items-center justify-between gap-3 border-t border-rule bg-paper px-6 py-3">
        <p role="status" className="catalogue min-w-0 flex-1 basis-48">
          {chosen.length === 0 ? 'Nobody is chosen.' : `${chosen.length} chosen.`} Lock the room if more keep coming.
          The last {mostTakenOut} who were taken out can be let in again.
        </p>
        <button
          type="button"
          className="button"
          disabled={chosen.length === 0}
          onClick={() => {
            onClose();
            onCommand({ type: 'kick-all', players: chosen.map(({ id }) => id) });
          }}
        >
          Take out {chosen.length === 0 ? '' : chosen.length}
        </button>
      </div>
    </Dialog>
  );
}

const mapById = (players: readonly HostPlayer[]) => new Map(players.map((player) => [player.id, player]));
