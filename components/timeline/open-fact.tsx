/** A fact of the chronology, opened: its statement, its citation, who else tells it, and what the editors add. */
import Link from 'next/link';
import { formatDate } from '#lib/core/partial-date.ts';
import type { TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { printPracticeLink } from '#lib/practice/practice-link.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { EditorNote } from '../sources/editor-note.tsx';
import { TellingLinks } from './telling-links.tsx';

interface OpenFactProps {
  readonly entry: TimelineEntry;
  readonly dossierId: string;
  /** False where no question hangs on it. */
  readonly isAsked: boolean;
}

export function OpenFact({ entry, dossierId, isAsked }: OpenFactProps) {
  const { statement, date, isInferred, citation, tellings, editorNote } = entry;
  return (
    <div className="unfold relative mb-3 space-y-2 border-l-2 border-sea bg-sheet px-4 py-3">
      <p>{statement}</p>
      <CitationLine citation={citation} dossierId={dossierId} />
      <p className="catalogue">
        Date: {formatDate(date)}
        {isInferred ? ', inferred' : ', stated in the source'}
        {tellings.length > 1 && (
          <>
            {' '}
            · told in <TellingLinks entry={entry} dossierId={dossierId} />
          </>
        )}
      </p>
      {editorNote && <EditorNote note={editorNote} />}
      {isAsked && (
        <p className="catalogue">
          <Link href={printPracticeLink(dossierId, { facts: [citation.factId] })} prefetch={false}>
            Practise this fact
          </Link>
        </p>
      )}
    </div>
  );
}
