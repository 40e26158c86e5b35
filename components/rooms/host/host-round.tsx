'use client';
/** The question at hand as the host sees it: the key at once, how many have answered, and how. */
import { useEffect } from 'react';
import type { HostView } from '#lib/rooms/view/room-view.ts';
import { FactNote } from '../fact-note.tsx';
import { lettersOf } from '../projector/projector-answers.tsx';
import { RoomTime } from '../room-time.tsx';
import { TallyBars } from '../tally-bars.tsx';

interface HostRoundProps {
  readonly view: HostView;
  serverNow(): number;
}

export function HostRound({ view, serverNow }: HostRoundProps) {
  useEffect(goToTop, []);
  const { phase, asked, answered, playerCount, live, disclosure, settings, questions } = view;
  if (phase === 'lobby')
    return <p>Players join now. Start when everybody is in; whoever comes later joins in the middle.</p>;
  if (settings.pace === 'self') {
    return (
      <p className="mt-4">
        Each at their own speed: {answered} of {playerCount} have answered all {questions.length} questions.
      </p>
    );
  }
  if (asked === undefined) return null;
  const letters = lettersOf(asked.view);
  return (
    <section aria-label="Question" className="mt-4">
      <p className="catalogue">
        Question {asked.question + 1} of {asked.of}
        {asked.isAgain && (asked.isPractice ? ', once more, for no points' : ', once more')}
        {asked.isSkipped && ', left out'}
        {phase === 'ranked' && ' · the ranking is shown'}
      </p>
      <p className="mb-2 leading-snug">{asked.view.stem}</p>
      <p className="mb-3 border-l-4 border-moss pl-3 text-ui">
        <span className="sr-only">The answer: </span>
        {questions[asked.question]?.answer}
      </p>
      {phase === 'asking' && <RoomTime key={asked.round} asked={asked} serverNow={serverNow} />}
      <p role="status" className="my-2 font-sans text-ui">
        {answered} of {playerCount} answered
        {disclosure && `, ${disclosure.right} right`}
      </p>
      <div className="text-ui">
        {live && <TallyBars disclosure={{ distribution: live, answered }} letters={letters} />}
        {disclosure && <TallyBars disclosure={disclosure} letters={letters} />}
      </div>
      {disclosure && (
        <div className="mt-4">
          <FactNote disclosure={disclosure} />
        </div>
      )}
    </section>
  );
}

/** Each step is read from its top, wherever the last one was left. Newer browsers return a promise, which is no clean-up. */
function goToTop(): void {
  window.scrollTo({ top: 0 });
}
