'use client';
/** Asks before a room is closed, and says what becomes of its names and answers. */
import { sayHours } from '../room-words.ts';
import { Dialog } from '../../frame/dialog.tsx';

interface HostClosingProps {
  readonly keepHours: number;
  onCancel(): void;
  onClose(): void;
}

export function HostClosing({ keepHours, onCancel, onClose }: HostClosingProps) {
  return (
    <Dialog title="Close the room?" onClose={onCancel}>
      <p>
        Nobody can answer any more, and each player sees what was missed. A closed room cannot be opened again.{' '}
        {keepHours === 0
          ? 'This room keeps nothing: names and answers are deleted within minutes, and there is no report.'
          : `The report stays here for ${sayHours(keepHours)}; then names and answers are deleted. Save it before.`}
      </p>
      <div className="mt-6 flex justify-end">
        <button type="button" data-first className="button" onClick={onClose}>
          Close the room
        </button>
      </div>
    </Dialog>
  );
}
