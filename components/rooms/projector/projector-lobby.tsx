/** Before the quiz: how to come in, by code or by camera, and who has come. */
import { printRoomCode } from '#lib/rooms/room-code.ts';
import type { ProjectorView } from '#lib/rooms/view/room-view.ts';
import { printAddress } from './projector-head.tsx';
import { QrCode } from '../qr-code.tsx';

interface ProjectorLobbyProps {
  readonly view: ProjectorView;
  readonly origin: string;
}

export function ProjectorLobby({
  view: { title, code, names, playerCount, isLocked, settings },
  origin,
}: ProjectorLobbyProps) {
  return (
    <div className="grid gap-[1em] sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h1 className="text-[1.5rem] leading-tight">{title}</h1>
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
        <QrCode
          text={`${origin}/class/${code}`}
          label={`QR code of ${origin}/class/${code}`}
          className="size-[min(11rem,45dvh)] border border-rule"
        />
      )}
      <div className="border-t border-rule pt-[0.4em] sm:col-span-2">
        <p role="status" className="font-sans text-faded">
          {playerCount === 0 ? 'Nobody is here yet' : playerCount === 1 ? 'One is here' : `${playerCount} are here`}
          {playerCount > names.length && `; the last ${names.length} of them:`}
        </p>
        <ul className="flex flex-wrap gap-x-[1.2em]">
          {names.map(({ name, team }) => (
            <li key={name} className="unfold">
              {name}
              {settings.teams.length > 0 && <span className="text-faded"> · {team}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
