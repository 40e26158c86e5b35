'use client';
/** What was missed, with answer and source, and the way into one's own reviews. */
import { useEffect, useState } from 'react';
import { countReviews } from '#lib/reviews/count-reviews.ts';
import { buildRoomReviews } from '#lib/rooms/report/review-missed.ts';
import type { MissedQuestion } from '#lib/rooms/view/room-view.ts';
import { countingPorts, readMissedPorts } from '../../progress/counting-ports.ts';
import { openProgress } from '../../progress/progress-instance.ts';
import { areSaved } from '../../progress/record-events.ts';
import { sayComing } from '../../progress/say-leeches.ts';
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
    const leeches = await countReviews(reviews, countingPorts);
    // The notice above says what is wrong.
    if (!areSaved(reviews)) return setSaid('');
    const cards = reviews.length === 1 ? 'One card is' : `${reviews.length} cards are`;
    const coming = sayComing(reviews.length, leeches.length);
    setSaid(`${cards} in your reviews on this device now, graded Again.${coming}`);
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
