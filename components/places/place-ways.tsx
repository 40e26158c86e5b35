/** The ways on from a place: all that the dossier holds on it, its part of the chronology, a practice of it. */
import Link from 'next/link';
import { printPracticeLink } from '#lib/practice/practice-link.ts';
import { openChoice, printTimelineChoice } from '#lib/timeline/timeline-choice.ts';

interface PlaceWaysProps {
  readonly id: string;
  readonly name: string;
  readonly dossierId: string;
  /** False where no question is about it. */
  readonly isAsked: boolean;
}

export function PlaceWays({ id, name, dossierId, isAsked }: PlaceWaysProps) {
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2 font-sans text-ui">
      {isAsked && (
        <Link href={printPracticeLink(dossierId, { entities: [id] })} prefetch={false} className="button-plain">
          Practise these
        </Link>
      )}
      <Link
        href={`/dossiers/${dossierId}/entities/${id}`}
        prefetch={false}
        className="inline-flex min-h-6 items-center"
      >
        All about {name}
      </Link>
      <Link
        href={`/dossiers/${dossierId}/chronology?${printTimelineChoice({ ...openChoice, isAll: true, entity: id })}`}
        prefetch={false}
        className="inline-flex min-h-6 items-center"
      >
        On the timeline
      </Link>
    </p>
  );
}
