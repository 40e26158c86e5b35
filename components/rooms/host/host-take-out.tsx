'use client';
/** Takes several players out at once: chosen one by one, by a part of their names, or for having answered nothing. */
import { useState } from 'react';
import { findPlayers } from '#lib/rooms/find-players.ts';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import { mostTakenOut, type HostPlayer } from '#lib/rooms/view/room-view.ts';
import { Dialog } from '../../frame/dialog.tsx';
import { Switch } from '../../settings/switch.tsx';

interface HostTakeOutProps {
  /** Those whom the host's list has. */
  readonly players: readonly HostPlayer[];
  readonly playerCount: number;
  onClose(): void;
  onCommand(command: HostCommand): void;
}

/** More are counted and can be chosen together; a longer list is not read. */
const mostShown = 100;

export function HostTakeOut({ players, playerCount, onClose, onCommand }: HostTakeOutProps) {
  const [text, setText] = useState('');
  const [isIdle, setIdle] = useState(false);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const found = findPlayers(players, { text, isIdle });
  // What is marked stays in sight, and who has gone meanwhile counts no more.
  const chosen = players.filter(({ id }) => marked.has(id));
  const listed = [...chosen, ...found.filter(({ id }) => !marked.has(id))];
  const mark = (id: string, isOn: boolean) =>
    setMarked(new Set(isOn ? [...marked, id] : [...marked].filter((other) => other !== id)));
  return (
    <Dialog title="Take several out" isAtTop onClose={onClose}>
      {playerCount > players.length && (
        <p className="mb-3">
          Here are the {players.length} whom your list shows, of {playerCount} in the room. The others follow as places
          in it become free.
        </p>
      )}
      <label className="catalogue block">
        Part of the name
        <input type="search" className="field mt-1" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <Switch label="Only those without any answer so far" isOn={isIdle} onSwitch={setIdle} />
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          type="button"
          className="button-plain"
          disabled={found.length === 0}
          onClick={() => setMarked(new Set([...marked, ...found.map(({ id }) => id)]))}
        >
          {found.length === 1 ? 'Choose the one found' : `Choose all ${found.length} found`}
        </button>
        <button
          type="button"
          className="button-plain"
          disabled={chosen.length === 0}
          onClick={() => setMarked(new Set())}
        >
          Choose none
        </button>
      </div>
      <ul className="mt-3 border-t border-rule">
        {listed.slice(0, mostShown).map(({ id, name, team }) => (
          <li key={id} className="border-b border-rule">
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-sea"
                checked={marked.has(id)}
                onChange={({ target }) => mark(id, target.checked)}
              />
              <span className="min-w-0 break-words">
                {name}
                {team !== undefined && <span className="catalogue"> {team}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {listed.length > mostShown && <p className="catalogue mt-2">and {listed.length - mostShown} more</p>}
      <div className="sticky -bottom-6 -mx-6 mt-4 flex flex-wrap items-center justify-between gap-3 border-t border-rule bg-paper px-6 py-3">
        <p role="status" className="catalogue min-w-0 flex-1 basis-48">
          {chosen.length === 0 ? 'Nobody is chosen.' : `${chosen.length} of ${players.length} chosen.`} Lock the room if
          more keep coming. The last {mostTakenOut} who were taken out can be let in again.
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
