'use client';
/** A learner's note on a faulty question. It stays on the device until it is exported under Progress. */
import { useId, useState } from 'react';
import { longestNote } from '#lib/reviews/review-event.ts';

export function FlagForm({ onSend }: { onSend(note: string): void }) {
  const [note, setNote] = useState('');
  const id = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend(note.trim());
      }}
    >
      <label htmlFor={id} className="catalogue mb-1 block">
        A word on what is wrong helps whoever mends it. You may leave it empty.
      </label>
      <textarea
        id={id}
        data-first
        className="field min-h-32"
        maxLength={longestNote}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="catalogue mt-2">The note stays on this device. Under Progress you can export all of them.</p>
      <div className="mt-4 flex justify-end">
        <button type="submit" className="button">
          Keep this note
        </button>
      </div>
    </form>
  );
}
