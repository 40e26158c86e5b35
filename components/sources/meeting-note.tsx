/** A meeting of two facts: what sort it is and what follows; two sources in conflict stand side by side. */
import type { BankFact, Meeting } from '#lib/generate/study-bank.ts';
import { CitationLine } from './citation-line.tsx';
import { ConflictSide } from './conflict-side.tsx';
import { isConflict, relationNames } from './relation-names.ts';

interface MeetingNoteProps {
  readonly fact: Pick<BankFact, 'statement' | 'citation'>;
  readonly meeting: Meeting;
  readonly dossierId: string;
}

export function MeetingNote({ fact, meeting, dossierId }: MeetingNoteProps) {
  return (
    <div className="mt-4 border-t border-rule pt-3">
      <p className={`heading ${isConflict(meeting.type) ? 'text-vermilion!' : ''}`}>{relationNames[meeting.type]}</p>
      <p className="mt-1 font-sans text-ui">{meeting.note}</p>
      {isConflict(meeting.type) ? (
        <div className="mt-3 grid grid-cols-2 divide-x divide-vermilion">
          <ConflictSide statement={fact.statement} citation={fact.citation} dossierId={dossierId} />
          <ConflictSide statement={meeting.statement} citation={meeting.citation} dossierId={dossierId} />
        </div>
      ) : (
        <CitationLine citation={meeting.citation} dossierId={dossierId} />
      )}
    </div>
  );
}
