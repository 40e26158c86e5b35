/** A meeting of two facts in short: what sort it is, what follows, and the way to each of the two. */
import Link from 'next/link';
import type { MeetingView } from '#lib/facts/entity-view.ts';
import { relationNames } from '../sources/relation-names.ts';

interface MeetingLineProps {
  readonly meeting: MeetingView;
  readonly dossierId: string;
}

export function MeetingLine({ meeting: { type, note, passages }, dossierId }: MeetingLineProps) {
  return (
    <li className="border-t border-rule py-2 first:border-t-0">
      <p className="max-w-(--measure) font-sans text-ui">
        <span className="font-semibold">{relationNames[type]}.</span> {note}
      </p>
      <p className="catalogue flex gap-4">
        {passages.map(({ factId, sourceId, letter, paragraphs }) => (
          <Link
            key={factId}
            href={`/dossiers/${dossierId}/sources/${sourceId}#${factId}`}
            prefetch={false}
            className="min-h-6 whitespace-nowrap"
          >
            <span className="sr-only">Source </span>
            {letter} ¶ {paragraphs.join(', ')}
          </Link>
        ))}
      </p>
    </li>
  );
}
