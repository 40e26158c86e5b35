/** Always on the projector, for whoever comes late: the address and the code. */
import { printRoomCode } from '#lib/rooms/room-code.ts';
import type { ProjectorView } from '#lib/rooms/view/room-view.ts';

interface ProjectorHeadProps {
  readonly view: Pick<ProjectorView, 'code' | 'phase' | 'isLocked' | 'asked' | 'disclosure'>;
  readonly origin: string;
}

export function ProjectorHead({ view: { code, phase, isLocked, asked, disclosure }, origin }: ProjectorHeadProps) {
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-[1em] border-b border-rule py-[0.35em] font-sans">
      <span className="text-faded">{sayPlace(phase, asked, disclosure)}</span>
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

/** Short: the code beside it matters more. */
function sayPlace(
  phase: ProjectorView['phase'],
  asked: ProjectorView['asked'],
  disclosure: ProjectorView['disclosure'],
): string {
  if (asked === undefined || phase === 'ranked') return 'Dossier';
  const place = `${asked.question + 1} of ${asked.of}`;
  if (disclosure && disclosure.answered > 0) return `${place} · ${disclosure.right} of ${disclosure.answered} right`;
  return `Question ${place}${asked.isAgain ? ', once more' : ''}`;
}

/** As it is typed: without the scheme. */
export const printAddress = (origin: string) => `${origin.replace(/^https?:\/\//, '')}/class`;
