'use client';
/** The projector of one room. The browser that hosts it may show it without a link. */
import { useEffect, useRef } from 'react';
import { enterAsProjector } from '../enter-room.ts';
import { ProjectorScreen } from './projector-screen.tsx';
import { RoomAside } from '../room-aside.tsx';
import { RoomDoor } from '../room-door.tsx';
import { useOrigin } from '../use-origin.ts';
import { useRoom } from '../use-room.ts';

interface RoomProps {
  readonly code: string;
  /** Where phones find this server, if the page was opened at `localhost`. */
  readonly networkOrigin: string | undefined;
}

export function ProjectorRoom(props: RoomProps) {
  return (
    <RoomDoor code={props.code} as="projector">
      <EnteredProjector {...props} />
    </RoomDoor>
  );
}

function EnteredProjector({ code, networkOrigin }: RoomProps) {
  const origin = useOrigin();
  const { status, statusText, view, serverNow, again } = useRoom(code, 'projector');
  const hasTried = useRef(false);
  useEffect(() => {
    if (status !== 'refused' || hasTried.current) return;
    hasTried.current = true;
    const enter = async () => {
      if (await enterAsProjector(code)) again();
    };
    void enter();
  }, [status, code, again]);
  if (view === undefined) {
    return (
      <RoomAside
        isOut={status === 'refused' || status === 'gone'}
        text={
          status === 'refused'
            ? 'This browser may not show this room. Open the projector’s link, which the host’s control has under “Ways in”.'
            : statusText
        }
      />
    );
  }
  return (
    <ProjectorScreen
      view={view}
      origin={networkOrigin ?? origin}
      notice={statusText === '' ? undefined : statusText}
      serverNow={serverNow}
    />
  );
}
