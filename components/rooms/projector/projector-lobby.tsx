/** Before the quiz: how to come in, and who has come. */
import type { ProjectorView } from '#lib/rooms/view/room-view.ts';
import { ProjectorWaysIn } from './projector-ways-in.tsx';

interface ProjectorLobbyProps {
  readonly view: ProjectorView;
  readonly origin: string;
}

export function ProjectorLobby({
  view: { title, code, names, playerCount, isLocked, settings },
  origin,
}: ProjectorLobbyProps) {
  return (
    <>
      <ProjectorWaysIn {...{ title, code, isLocked, origin }} />
      <div className="mt-[1em] border-t border-rule pt-[0.4em]">
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
    </>
  );
}
