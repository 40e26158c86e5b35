'use client';
/** The host's control of one room, from the way in to the report. */
import { useState } from 'react';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import { HostScreen } from './host-screen.tsx';
import { RoomAside } from '../room-aside.tsx';
import { RoomDoor } from '../room-door.tsx';
import { useOrigin } from '../use-origin.ts';
import { useRoom } from '../use-room.ts';

interface RoomProps {
  readonly code: string;
  /** Where phones find this server, if the page was opened at `localhost`. */
  readonly networkOrigin: string | undefined;
}

export function HostRoom({ code, networkOrigin }: RoomProps) {
  return (
    <RoomDoor code={code} as="host">
      <EnteredHost code={code} networkOrigin={networkOrigin} />
    </RoomDoor>
  );
}

function EnteredHost({ code, networkOrigin }: RoomProps) {
  const origin = useOrigin();
  const { status, statusText, view, serverNow, send } = useRoom(code, 'host');
  const [refusal, setRefusal] = useState<Refusal>();
  const command = async (given: HostCommand) => setRefusal(await send(given));
  if (view === undefined) {
    return (
      <RoomAside
        isOut={status === 'refused' || status === 'gone'}
        text={
          status === 'refused'
            ? 'This browser does not lead this room. Open it on the device that opened the room, or by the link of the control.'
            : statusText
        }
      />
    );
  }
  return (
    <HostScreen
      view={view}
      origin={networkOrigin ?? origin}
      notice={statusText === '' ? refusal?.message : statusText}
      serverNow={serverNow}
      onCommand={(given) => void command(given)}
    />
  );
}
