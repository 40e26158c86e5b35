/** What other facts have to do with this one. The first conflict stands open; the rest wait folded below it. */
import type { BankFact, Meeting } from '#lib/generate/study-bank.ts';
import type { RelationType } from '#lib/facts/relation-schema.ts';
import { CitationLine } from './citation-line.tsx';
import { ConflictSide } from './conflict-side.tsx';

const names: Record<RelationType, string> = {
  contradicts: 'Sources disagree',
  updates: 'At another time',
  repeats: 'Told twice',
  explains: 'Why',
  'bears-out': 'Borne out',
  belies: 'What became of it',
};

/** A claim against a claim: these are shown as two, side by side. The order is that of what teaches most. */
const conflicts: readonly RelationType[] = ['contradicts', 'belies'];

interface MeetingsProps {
  readonly fact: BankFact;
  readonly dossierId: string;
}

export function Meetings({ fact, dossierId }: MeetingsProps) {
  const sorted = fact.meetings.toSorted((a, b) => Number(isConflict(b)) - Number(isConflict(a)));
  const open = sorted.filter(isConflict).slice(0, 1);
  const folded = sorted.slice(open.length);
  const draw = (meeting: Meeting) => (
    <MeetingNote
      key={`${meeting.type} ${meeting.citation.factId}`}
      fact={fact}
      meeting={meeting}
      dossierId={dossierId}
    />
  );
  return (
    <>
      {open.map(draw)}
      {folded.length > 0 && (
        <details className="border-t border-rule pt-2">
          <summary className="catalogue min-h-6 text-sea!">
            {folded.length === 1 ? 'One more meeting' : `${folded.length} more meetings`} with other facts
          </summary>
          {folded.map(draw)}
        </details>
      )}
    </>
  );
}

function MeetingNote({ fact, meeting, dossierId }: MeetingsProps & { readonly meeting: Meeting }) {
  return (
    <div className="mt-4 border-t border-rule pt-3">
      <p className={`heading ${isConflict(meeting) ? 'text-vermilion!' : ''}`}>{names[meeting.type]}</p>
      <p className="mt-1 font-sans text-ui">{meeting.note}</p>
      {isConflict(meeting) ? (
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

const isConflict = ({ type }: Meeting) => conflicts.includes(type);
