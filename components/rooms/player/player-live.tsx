'use client';
/** A player in the room: connected, or saying plainly that it is not. */
import { useEffect } from 'react';
import { PlayerNote } from './player-note.tsx';
import { PlayerScreen } from './player-screen.tsx';
import { useRoom } from '../use-room.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface PlayerLiveProps {
  readonly code: string;
  /** This device's place is held by another one now, or by none. */
  onRefused(): void;
}

export function PlayerLive({ code, onRefused }: PlayerLiveProps) {
  const { status, statusText, view, own, serverNow, answer } = useRoom(code, 'player');
  useWakeLock(view !== undefined && view.phase !== 'closed');
  // Who was taken out is told so, not led back to the door.
  const isRefused = status === 'refused' && own?.isKicked !== true;
  useEffect(() => {
    if (isRefused) onRefused();
  }, [isRefused, onRefused]);
  // Of a quiz that is over, what was missed stays on the phone when the server has deleted the room.
  if (status === 'gone' && view?.phase !== 'closed') {
    return (
      <PlayerNote title="This room is gone">
        <p>{statusText}</p>
      </PlayerNote>
    );
  }
  if (view === undefined || own === undefined) {
    return (
      <PlayerNote title="Coming to the room …">
        <p role="status">{status === 'away' && statusText}</p>
      </PlayerNote>
    );
  }
  return (
    <>
      <p role="status" className={status === 'away' ? 'mb-4 border-l-2 border-ochre pl-3 font-sans text-ui' : ''}>
        {status === 'away' && statusText}
      </p>
      <PlayerScreen view={view} own={own} serverNow={serverNow} onAnswer={answer} />
    </>
  );
}
