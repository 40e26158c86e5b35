/** Before the quiz: how to come in, and who has come. */
import type { ProjectorView } from '#lib/rooms/view/room-view.ts';
import { ProjectorWaysIn } from './projector-ways-in.tsx';

interface ProjectorLobbyProps {
  readonly view: ProjectorView;
  readonly origin: string;
}

/** The newest ones; more names would be too small to find one's own. */
const mostShown = 40;

export function ProjectorLobby({ view: { title, code, names, isLocked, settings }, origin }: ProjectorLobbyProps) {
  const earlier = Math.max(names.length - mostShown, 0);
  return (
    <>
      <ProjectorWaysIn {...{ title, code, isLocked, origin }} />
      <div className="mt-[1em] border-t border-rule pt-[0.4em]">
        <p role="status" className="font-sans text-faded">
          {names.length === 0 ? 'Nobody is here yet' : names.length === 1 ? 'One is here' : `${names.length} are here`}
          {earlier > 0 && `; the last ${mostShown} of them:`}
        </p>
        <ul className="flex flex-wrap gap-x-[1.2em]">
          {names.slice(earlier).map(({ name, team }) => (
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
