'use client';
/** What a host can do for one player: another name, a way in for another device, out, and in again. */
import type { HostCommand } from '#lib/rooms/room-command.ts';
import type { HostPlayer } from '#lib/rooms/view/room-view.ts';
import { HostLetIn } from './host-let-in.tsx';
import { HostRename } from './host-rename.tsx';

interface HostPlayerCardProps {
  readonly player: Pick<HostPlayer, 'id' | 'name'>;
  /** Taken out of the room. */
  readonly isOut: boolean;
  readonly code: string;
  readonly origin: string;
  onCommand(command: HostCommand): void;
}

export function HostPlayerCard({ player: { id, name }, isOut, code, origin, onCommand }: HostPlayerCardProps) {
  return (
    <div className="space-y-5">
      {!isOut && (
        <HostRename name={name} onRename={(typed) => onCommand({ type: 'rename', player: id, name: typed })} />
      )}
      <HostLetIn player={id} name={name} isOut={isOut} code={code} origin={origin} />
      {!isOut && (
        <button type="button" className="button-plain" onClick={() => onCommand({ type: 'kick', player: id })}>
          Take out of the room
        </button>
      )}
    </div>
  );
}
