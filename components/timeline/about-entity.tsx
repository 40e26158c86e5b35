/** That the chronology is of one person, state or thing alone, with the ways on from it and back to all. */
import Link from 'next/link';
import { printPracticeLink } from '#lib/practice/practice-link.ts';
import type { TimelineEntity, TimelineProps } from './timeline-props.ts';

interface AboutEntityProps extends Pick<TimelineProps, 'dossierId'> {
  readonly entity: TimelineEntity;
  /** It takes these words away, and the focus with them. */
  onShowAll(): void;
}

export function AboutEntity({ entity: { id, name, isAsked }, dossierId, onShowAll }: AboutEntityProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule py-2 font-sans text-ui">
      <span>
        Only what is told of <strong className="font-semibold">{name}</strong>
      </span>
      <Link
        href={`/dossiers/${dossierId}/entities/${id}`}
        prefetch={false}
        className="inline-flex min-h-6 items-center"
      >
        All about it
      </Link>
      {isAsked && (
        <Link
          href={printPracticeLink(dossierId, { entities: [id] })}
          prefetch={false}
          className="inline-flex min-h-6 items-center"
        >
          Practise it
        </Link>
      )}
      <button type="button" className="min-h-6 text-sea underline" onClick={onShowAll}>
        Show everything
      </button>
    </p>
  );
}
