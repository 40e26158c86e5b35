'use client';
/** A way in for a player who changed the device, or was taken out: a link and its code, for this player alone. */
import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { LinkField } from '../../frame/link-field.tsx';
import { askServer } from '../ask-server.ts';
import { QrCode } from '../qr-code.tsx';

interface HostLetInProps {
  readonly player: string;
  readonly name: string;
  readonly isOut: boolean;
  readonly code: string;
  readonly origin: string;
}

const readmittedSchema = v.object({ key: v.string() });

export function HostLetIn({ player, name, isOut, code, origin }: HostLetInProps) {
  const [link, setLink] = useState<string>();
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  // A second link would make the first one useless, so there is none while one is on the way or on the screen.
  const letIn = async () => {
    if (isAsking) return;
    setAsking(true);
    const answer = await askServer(`/${code}/readmit`, readmittedSchema, { player });
    setAsking(false);
    setSaid(answer.ok ? '' : answer.error.message);
    if (answer.ok) setLink(`${origin}/class/${code}#${answer.value.key}`);
  };
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed has gone, and the focus with it.
  useEffect(() => {
    if (link !== undefined) status.current?.focus();
  }, [link]);
  return (
    <div>
      {link === undefined && (
        <>
          <button type="button" className="button-plain" onClick={() => void letIn()}>
            {isOut ? 'Let in again' : 'Let in on another device'}
          </button>
          <p className="catalogue mt-1">
            {isOut
              ? 'By a link that you hand over; answers and points are still there.'
              : 'By a link; answers and points go along. The device used so far is let go at once.'}
          </p>
        </>
      )}
      <p ref={status} role="status" tabIndex={-1} className="focus:outline-none">
        {link === undefined ? said : `${name} comes in by this link, with answers and points.`}
      </p>
      {link !== undefined && (
        <>
          <QrCode text={link} label={`QR code that lets ${name} in again`} className="mt-3 size-48" />
          <LinkField label="Or this link, for this player alone" value={link} />
        </>
      )}
    </div>
  );
}
