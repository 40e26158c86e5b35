'use client';
/** A player's way into a room on one device: straight back in after a reload, by a key of the host's, or by the door. */
import { useCallback, useEffect, useState } from 'react';
import { askServer } from '../ask-server.ts';
import { enterByFragment } from '../enter-room.ts';
import { guestSchema, PlayerJoin, type Guest } from './player-join.tsx';
import { PlayerLive } from './player-live.tsx';
import { PlayerNote } from './player-note.tsx';

type Door = { readonly room: Guest } | { readonly problem: string };

export function PlayerRoom({ code }: { readonly code: string }) {
  const [door, setDoor] = useState<Door>();
  const [entries, setEntries] = useState(0);
  const lookAgain = useCallback(() => {
    void findDoor(code).then(setDoor);
  }, [code]);
  useEffect(() => {
    lookAgain();
    // A key of the host's that is opened where the room was shown already loads no page anew. What else comes after the `#`,
    // such as the place to skip to, is no way in and leaves the screen, and what is typed there, as it is.
    const enter = async () => {
      const entered = await enterByFragment(code, 'player');
      if (entered?.ok !== true) return;
      setDoor(await findDoor(code));
      setEntries((count) => count + 1);
    };
    const onHash = () => void enter();
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [code, lookAgain]);
  return (
    <div className="bare mx-auto max-w-(--measure) px-5 py-5 md:px-10 md:py-8">
      <PlayerDoor
        key={entries}
        code={code}
        door={door}
        onLookAgain={lookAgain}
        onJoined={(room) => setDoor({ room })}
      />
    </div>
  );
}

interface PlayerDoorProps {
  readonly code: string;
  readonly door: Door | undefined;
  onLookAgain(): void;
  onJoined(room: Guest): void;
}

function PlayerDoor({ code, door, onLookAgain, onJoined }: PlayerDoorProps) {
  if (door === undefined) return <PlayerNote title="Looking for the room …" />;
  if ('problem' in door) {
    return (
      <PlayerNote title="No way in">
        <p>{door.problem}</p>
        <button type="button" className="button-plain mt-4" onClick={onLookAgain}>
          Look again
        </button>
      </PlayerNote>
    );
  }
  const { room } = door;
  if (room.isJoined) return <PlayerLive code={code} onRefused={onLookAgain} />;
  return <PlayerJoin {...{ code, room, onLookAgain }} onJoined={() => onJoined({ ...room, isJoined: true })} />;
}

async function findDoor(code: string): Promise<Door> {
  // Let in again by the host: the key is used up here and leaves the address.
  await enterByFragment(code, 'player');
  const found = await askServer(`/${code}`, guestSchema);
  return found.ok ? { room: found.value } : { problem: found.error.message };
}
