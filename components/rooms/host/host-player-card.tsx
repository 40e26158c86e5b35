'use client';
/** What a host can do for one player: another name, a way in for another device, or out. */
import { useState } from 'react';
import * as v from 'valibot';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import type { HostPlayer } from '#lib/rooms/view/room-view.ts';
import { askServer } from '../ask-server.ts';
import { LinkField } from '../../frame/link-field.tsx';
import { QrCode } from '../qr-code.tsx';

interface HostPlayerCardProps {
  readonly player: HostPlayer;
  readonly code: string;
  readonly origin: string;
  onCommand(command: HostCommand): void;
}

const readmittedSchema = v.object({ key: v.string() });

export function HostPlayerCard({ player: { id, name }, code, origin, onCommand }: HostPlayerCardProps) {
  const [typed, setTyped] = useState(name);
  const [link, setLink] = useState<string>();
  const [said, setSaid] = useState('');
  const letIn = async () => {
    const answer = await askServer(`/${code}/readmit`, readmittedSchema, { player: id });
    if (answer.ok) setLink(`${origin}/class/${code}#${answer.value.key}`);
    else setSaid(answer.error.message);
  };
  return (
    <div className="space-y-5">
      <form
        className="flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onCommand({ type: 'rename', player: id, name: typed });
        }}
      >
        <label className="catalogue flex-1">
          Name
          <input
            className="field mt-1"
            value={typed}
            maxLength={60}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit" className="button-plain min-h-12">
          Rename
        </button>
      </form>
      <div>
        <button type="button" className="button-plain" onClick={() => void letIn()}>
          Let in on another device
        </button>
        <p className="catalogue mt-1">Answers and points go along; the device used so far is let go.</p>
        <p role="status">{said}</p>
        {link !== undefined && (
          <>
            <QrCode text={link} label={`QR code that lets ${name} in again`} className="mt-3 size-48" />
            <LinkField label="Or this link, for this player alone" value={link} />
          </>
        )}
      </div>
      <button type="button" className="button-plain" onClick={() => onCommand({ type: 'kick', player: id })}>
        Take out of the room
      </button>
    </div>
  );
}
