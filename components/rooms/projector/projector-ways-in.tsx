/** How to come into the room, by code or by camera, as large as the wall allows. */
import type { ReactNode } from 'react';
import { printRoomCode } from '#lib/rooms/room-code.ts';
import type { ProjectorView } from '#lib/rooms/view/room-view.ts';
import { printAddress } from './projector-head.tsx';
import { QrCode } from '../qr-code.tsx';

interface ProjectorWaysInProps extends Pick<ProjectorView, 'title' | 'code' | 'isLocked'> {
  readonly origin: string;
  /** What there is to say of the room beside its title. */
  readonly children?: ReactNode;
}

export function ProjectorWaysIn({ title, code, isLocked, origin, children }: ProjectorWaysInProps) {
  const link = `${origin}/class/${code}`;
  return (
    <div className="grid gap-[1em] sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h1 className="text-[1.5rem] leading-tight">{title}</h1>
        {children}
        {isLocked ? (
          <p className="mt-[0.5em]">The room is locked: nobody else can come in.</p>
        ) : (
          <>
            <p className="mt-[0.5em]">
              Go to <strong className="font-sans font-semibold break-words">{printAddress(origin)}</strong> and type
            </p>
            <p className="tabular font-sans text-[2.6rem] leading-tight font-semibold tracking-widest">
              {printRoomCode(code)}
            </p>
          </>
        )}
      </div>
      {!isLocked && (
        <QrCode text={link} label={`QR code of ${link}`} className="size-[min(11rem,45dvh)] border border-rule" />
      )}
    </div>
  );
}
