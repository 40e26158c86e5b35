'use client';
/** Before homework begins: what it is, and whose. */
import { useEffect, useRef, useState } from 'react';
import { findNameTooLong, parsePlayerName } from '#lib/rooms/player-name.ts';
import type { LinkedQuiz } from '#lib/rooms/quiz/quiz-link.ts';
import { NameField } from '../name-field.tsx';

interface HomeworkDoorProps {
  readonly quiz: LinkedQuiz;
  readonly count: number;
  /** Who did it on this device before; that work is open behind this door. */
  readonly former: string | undefined;
  onBegin(name: string): void;
  onBack(): void;
}

export function HomeworkDoor({ quiz: { title, settings }, count, former, onBegin, onBack }: HomeworkDoorProps) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here has gone, and the focus with it.
  useEffect(() => {
    if (former !== undefined) heading.current?.focus();
  }, [former]);
  const begin = () => {
    const name = parsePlayerName(typed);
    if (name.ok) return onBegin(name.value);
    // What is too long is said beside the field already.
    setSaid(findNameTooLong(typed) === undefined ? name.error.message : '');
  };
  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <div>
        <p className="catalogue mb-1">Homework</p>
        <h1 ref={heading} tabIndex={-1} className="mb-3 text-title focus:outline-none">
          {title === '' ? 'Quiz' : title}
        </h1>
        <p>
          {count === 1 ? 'One question' : `${count} questions`}, at your own speed, one after the other.{' '}
          {settings.isQuiet ? 'What they came to is told at the end.' : 'After each you see the answer and its source.'}{' '}
          You may stop and come back by the same link. At the end there is a line of text to hand in; nothing is sent by
          itself.
        </p>
        {former !== undefined && (
          <p className="mt-3 border-l-2 border-ochre pl-3">
            What {former} did is kept in this browser: under that name it can be opened again and handed in.
          </p>
        )}
        {settings.closesAtMillis !== undefined && (
          <p className="mt-3">
            To be handed in by{' '}
            {new Date(settings.closesAtMillis).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}.
          </p>
        )}
      </div>
      <NameField
        label="Your name"
        note="It goes into what you hand in, and nowhere else."
        autoComplete="name"
        value={typed}
        onChange={setTyped}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        {former !== undefined && (
          <button type="button" className="button-plain" onClick={onBack}>
            Back to what {former} did
          </button>
        )}
        <p role="status" className="font-sans text-ui text-vermilion">
          {said}
        </p>
        <button type="submit" className="button ml-auto min-w-32">
          Begin
        </button>
      </div>
    </form>
  );
}
