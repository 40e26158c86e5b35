'use client';
/**
 * The ways into the room: for players, for the projector, for the host's phone. The last two hold a key. The projector's is
 * needed at once and opened by a button; neither is printed on the screen until it is asked for.
 */
import { useEffect, useState } from 'react';
import * as v from 'valibot';
import type { HostAction } from '#lib/rooms/decide/host-actions.ts';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import { printRoomCode } from '#lib/rooms/room-code.ts';
import { askServer } from '../ask-server.ts';
import { LinkField } from '../../frame/link-field.tsx';
import { LocalAddressNote } from '../local-address-note.tsx';
import { QrCode } from '../qr-code.tsx';

interface HostLinksProps {
  readonly code: string;
  readonly origin: string;
  readonly isOpen: boolean;
  readonly lock: HostAction | undefined;
  onCommand(command: HostCommand): void;
}

const keysSchema = v.object({ host: v.string(), projector: v.string() });

export function HostLinks({ code, origin, isOpen, lock, onCommand }: HostLinksProps) {
  const { keys, problem } = useKeysOf(code);
  const [areShown, setShown] = useState(false);
  const join = `${origin}/class/${code}`;
  return (
    <details open={isOpen} className="border-t border-rule py-2">
      <summary className="min-h-9 pt-1 font-sans text-ui text-sea">Ways in</summary>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 py-2">
        <QrCode text={join} label={`QR code of ${join}`} className="size-36 border border-rule" />
        <div>
          <p className="catalogue break-words">{origin}/class</p>
          <p className="tabular font-sans text-title font-semibold tracking-wider whitespace-nowrap">
            {printRoomCode(code)}
          </p>
        </div>
      </div>
      <p className="flex flex-wrap gap-3 py-2">
        {keys && (
          <a
            href={`/class/${code}/projector#${keys.projector}`}
            target="_blank"
            rel="noopener"
            className="button-plain"
          >
            Open the projector’s window
          </a>
        )}
        {lock && (
          <button type="button" className="button-plain" aria-keyshortcuts="L" onClick={() => onCommand(lock.command)}>
            {lock.name}
          </button>
        )}
      </p>
      <LocalAddressNote origin={origin} />
      {keys && areShown ? (
        <>
          <LinkField label="The projector on another computer" value={`${join}/projector#${keys.projector}`} />
          <LinkField label="This control on your phone; give it to nobody" value={`${join}/host#${keys.host}`} />
          <QrCode text={`${join}/host#${keys.host}`} label="QR code of this control" className="mt-3 size-44" />
        </>
      ) : (
        <button type="button" className="button-plain my-2" onClick={() => setShown(true)}>
          Links for your phone and another computer
        </button>
      )}
      {!areShown && (
        <p className="catalogue">Whoever sees the phone’s link can lead the room: do not show it on the projector.</p>
      )}
      <p role="status">{problem}</p>
    </details>
  );
}

/** Fetched once, when the screen opens. */
function useKeysOf(code: string) {
  const [keys, setKeys] = useState<v.InferOutput<typeof keysSchema>>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const load = async () => {
      const answer = await askServer(`/${code}/keys`, keysSchema);
      if (answer.ok) setKeys(answer.value);
      else setProblem(answer.error.message);
    };
    void load();
  }, [code]);
  return { keys, problem };
}
