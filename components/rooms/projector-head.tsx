/** Always on the projector, for whoever comes late: the address and the code. */
import { printRoomCode } from '#lib/rooms/room-code.ts';
import type { ProjectorView } from '#lib/rooms/room-view.ts';

interface ProjectorHeadProps {
  readonly view: Pick<ProjectorView, 'code' | 'phase' | 'isLocked' | 'asked'>;
  readonly origin: string;
}

export function ProjectorHead({ view: { code, phase, isLocked, asked }, origin }: ProjectorHeadProps) {
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-[1em] border-b border-rule py-[0.35em] font-sans">
      <span className="text-faded">
        {asked && phase !== 'ranked' ? `Question ${asked.question + 1} of ${asked.of}` : 'Dossier'}
        {asked?.isAgain === true && ', once more'}
      </span>
      {phase === 'closed' ? (
        <span className="text-faded">The room is closed</span>
      ) : isLocked ? (
        <span className="text-faded">The room is locked</span>
      ) : (
        <span>
          <span className="text-faded">{printAddress(origin)} </span>
          <span className="tabular ml-[0.4em] font-semibold tracking-wider">{printRoomCode(code)}</span>
        </span>
      )}
    </p>
  );
}

/** As it is typed: without the scheme. */
export const printAddress = (origin: string) => `${origin.replace(/^https?:\/\//, '')}/class`;
