'use client';
/** An open question on a player's own device: its time, its text, and the answer once it is given. */
import { useEffect, useRef } from 'react';
import { listResponse } from '#lib/assess/say-response.ts';
import type { Response } from '#lib/items/item-kinds.ts';
import type { AskedView } from '#lib/rooms/view/room-view.ts';
import { Question } from '../../questions/question.tsx';
import { RoomTime } from '../room-time.tsx';
import { useAnswer, type SendAnswer } from './use-answer.ts';
import { useTimeOver } from './use-time-over.ts';

interface PlayerQuestionProps {
  readonly asked: AskedView;
  /** What the server has; it outlives a reload. */
  readonly response: Response | undefined;
  /** The answer that stands there, not handed in: when the time is over it is sent as it stands. */
  readonly draft: Response | undefined;
  /** When the time is over; undefined where none runs. */
  readonly endsAtMillis: number | undefined;
  serverNow(): number;
  onDraft(response: Response): void;
  readonly onAnswer: SendAnswer;
}

export function PlayerQuestion(props: PlayerQuestionProps) {
  const { asked, response, draft, endsAtMillis, serverNow, onDraft, onAnswer } = props;
  const { sending, respond } = useAnswer(asked.round, asked.question, onAnswer);
  const given = response ?? (sending.status === 'open' ? undefined : sending.response);
  useTimeOver(given === undefined && draft !== undefined ? endsAtMillis : undefined, serverNow, () => {
    if (draft !== undefined) void respond(draft);
  });
  return (
    <>
      <div className="mb-4 text-ui">
        <RoomTime asked={asked} serverNow={serverNow} />
      </div>
      {asked.isAgain && given === undefined && (
        <p className="catalogue mb-3">
          {asked.isPractice
            ? 'Asked again after its answer was shown. Answer it anew; it changes no points.'
            : 'Asked again after talking it over. Answer it anew; this answer counts.'}
        </p>
      )}
      {asked.isPaused && (
        <p role="status" className="mb-4 border-l-2 border-ochre pl-3 font-sans text-ui">
          The host has paused the question. Answer when it goes on.
        </p>
      )}
      {given === undefined ? (
        <div inert={asked.isPaused} className={asked.isPaused ? 'opacity-60' : ''}>
          <Question
            view={asked.view}
            hint={sending.status === 'open' ? sending.hint : undefined}
            onDraft={onDraft}
            onRespond={(answer: Response) => {
              if (asked.isPaused) onDraft(answer);
              else void respond(answer);
            }}
          />
        </div>
      ) : (
        <GivenAnswer asked={asked} given={given} />
      )}
      <p role="status" className="mt-4 min-h-12 font-sans text-ui">
        {sayState(response !== undefined, sending.status)}
        {sending.status === 'waiting' && response === undefined && sending.message}
        {sending.status === 'refused' && response === undefined && (
          <span className="text-vermilion">{sending.message}</span>
        )}
      </p>
    </>
  );
}

function sayState(isIn: boolean, status: ReturnType<typeof useAnswer>['sending']['status']): string {
  if (isIn || status === 'sent') return 'It is in. Nothing more to do until the host goes on.';
  return status === 'sending' ? 'Sending …' : '';
}

/** The focus goes with the question; it comes back here, so that the next key is not lost. */
function GivenAnswer({ asked, given }: { readonly asked: AskedView; readonly given: Response }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section aria-labelledby="given">
      <h1 ref={heading} id="given" tabIndex={-1} className="text-stem focus:outline-none">
        {asked.view.stem}
      </h1>
      <p className="catalogue mt-6">Your answer</p>
      <ul className="space-y-2 border-l-4 border-sea pl-3 leading-snug">
        {listResponse(asked.view, { ...given }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
