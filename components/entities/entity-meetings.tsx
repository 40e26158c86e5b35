'use client';
/** Where facts that speak of an entity meet other facts: the first conflicts side by side, the rest in short, folded. */
import type { ConflictView, MeetingView } from '#lib/facts/entity-view.ts';
import { MeetingNote } from '../sources/meeting-note.tsx';
import { Fold } from './fold.tsx';
import { MeetingLine } from './meeting-line.tsx';

interface EntityMeetingsProps {
  readonly conflicts: readonly ConflictView[];
  readonly meetings: readonly MeetingView[];
  readonly dossierId: string;
}

export function EntityMeetings({ conflicts, meetings, dossierId }: EntityMeetingsProps) {
  return (
    <>
      {conflicts.map(({ id, type, note, sides: [side, other] }) => (
        <MeetingNote key={id} fact={side} meeting={{ type, note, ...other }} dossierId={dossierId} />
      ))}
      {meetings.length > 0 && (
        <div className={conflicts.length === 0 ? '' : 'mt-4 border-t border-rule pt-2'}>
          <Fold summary={<span className="text-sea">{countMeetings(meetings.length, conflicts.length > 0)}</span>}>
            <ul>
              {meetings.map((meeting) => (
                <MeetingLine key={meeting.id} meeting={meeting} dossierId={dossierId} />
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </>
  );
}

function countMeetings(count: number, areMore: boolean): string {
  if (areMore) return count === 1 ? 'One meeting more, in short' : `${count} meetings more, in short`;
  return count === 1 ? 'One meeting with another fact' : `${count} meetings with other facts`;
}
