'use client';
/** What was missed, with answer and source, and the way into one's own reviews. */
import { useEffect, useState } from 'react';
import { buildRoomReviews } from '#lib/rooms/report/review-missed.ts';
import type { MissedQuestion } from '#lib/rooms/view/room-view.ts';
import { addReviews } from '../../progress/add-reviews.ts';
import { readMissedPorts } from '../../progress/counting-ports.ts';
import { openProgress } from '../../progress/progress-instance.ts';
import { StorageNotice } from '../../progress/storage-notice.tsx';
import { CitationLine } from '../../sources/citation-line.tsx';
import { EditorNote } from '../../sources/editor-note.tsx';

interface PlayerMissedProps {
  /** Names this player in this room, or this piece of homework: asked twice, nothing is added twice. */
  readonly session: string;
  readonly missed: readonly MissedQuestion[];
  /** Where something else is the one thing to do next. */
  readonly isAside?: boolean;
}

export function PlayerMissed({ session, missed, isAside = false }: PlayerMissedProps) {
  const [said, setSaid] = useState('');
  useEffect(() => void openProgress(), []);
  if (missed.length === 0) return null;
  const add = async () => {
    const reviews = buildRoomReviews(session, missed, readMissedPorts());
    setSaid((await addReviews(reviews, 'graded Again')) ?? '');
  };
  return (
    <section aria-label="Missed" className="mt-8">
      <h2 className="heading mb-2">Missed ({missed.length})</h2>
      <div className="mb-4">
        <StorageNotice />
        <button type="button" className={isAside ? 'button-plain' : 'button'} onClick={() => void add()}>
          Add what I missed to my reviews
        </button>
        <p role="status" className="mt-3 min-h-6 font-sans text-ui">
          {said}
        </p>
      </div>
      <ol className="divide-y divide-rule border-y border-rule">
        {missed.map((question) => (
          <MissedEntry key={question.origin.item} question={question} />
        ))}
      </ol>
    </section>
  );
}

function MissedEntry({ question: { stem, yourAnswer, answer, facts, origin } }: { readonly question: MissedQuestion }) {
  const [fact] = facts;
  return (
    <li className="break-inside-avoid space-y-2 py-4">
      <h3 className="text-body leading-snug">{stem}</h3>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[5rem_minmax(0,1fr)]">
        <dt className="catalogue pt-1">You said</dt>
        <dd className="border-l-4 border-vermilion pl-3">{yourAnswer ?? 'nothing: it was left out'}</dd>
        <dt className="catalogue pt-1">Answer</dt>
        <dd className="border-l-4 border-moss pl-3">{answer}</dd>
      </dl>
      {fact && <p className="text-ui">{fact.statement}</p>}
      {fact && <CitationLine citation={fact.citation} dossierId={origin.dossier} />}
      {fact?.editorNote && <EditorNote note={fact.editorNote} />}
    </li>
  );
}
