'use client';
/** A player's way through a room on one device: the door, the quiz, and back again after a reload, sleep or lost network. */
import { useEffect } from 'react';
import * as v from 'valibot';
import { askServer } from './ask-server.ts';
import { PlayerJoin } from './player-join.tsx';
import { PlayerNote } from './player-note.tsx';
import { PlayerScreen } from './player-screen.tsx';
import { readFragment } from './use-fragment.ts';
import { useRoom } from './use-room.ts';
import { useWakeLock } from './use-wake-lock.ts';

export function PlayerRoom({ code }: { readonly code: string }) {
  const room = useRoom(code, 'player');
  const { status, statusText, view, own, again } = room;
  useWakeLock(view !== undefined && view.phase !== 'closed');
  useEffect(() => {
    const key = readFragment();
    if (key === '') return;
    // Let in again by the host: the key is used up here and leaves the address.
    window.history.replaceState(null, '', window.location.pathname);
    void askServer(`/${code}/enter`, v.unknown(), { as: 'player', key }).then(again);
  }, [code, again]);
  return (
    <div className="bare mx-auto max-w-(--measure)">
      {status === 'away' && (
        <p role="status" className="mb-4 border-l-2 border-ochre pl-3 font-sans text-ui">
          {statusText}
        </p>
      )}
      {status === 'refused' ? (
        <PlayerJoin code={code} onJoined={again} />
      ) : status === 'gone' ? (
        <PlayerNote title="This room is gone">
          <p>{statusText}</p>
        </PlayerNote>
      ) : view === undefined || own === undefined ? (
        <PlayerNote title="Coming to the room …">
          <p>{status === 'away' ? '' : statusText}</p>
        </PlayerNote>
      ) : (
        <PlayerScreen view={view} own={own} serverNow={room.serverNow} onAnswer={room.answer} />
      )}
    </div>
  );
}
