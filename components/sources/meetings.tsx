/** What other facts have to do with this one. The first conflict stands open; the rest wait folded below it. */
import type { BankFact, Meeting } from '#lib/generate/study-bank.ts';
import { MeetingNote } from './meeting-note.tsx';
import { isConflict } from './relation-names.ts';

interface MeetingsProps {
  readonly fact: BankFact;
  readonly dossierId: string;
}

export function Meetings({ fact, dossierId }: MeetingsProps) {
  const sorted = fact.meetings.toSorted((a, b) => Number(isConflict(b.type)) - Number(isConflict(a.type)));
  const open = sorted.filter(({ type }) => isConflict(type)).slice(0, 1);
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
