'use client';
/** Before homework begins: what it is, and whose. */
import { useId, useState } from 'react';
import { longestName, parsePlayerName } from '#lib/rooms/player-name.ts';
import type { LinkedQuiz } from '#lib/rooms/quiz/quiz-link.ts';

interface HomeworkDoorProps {
  readonly quiz: LinkedQuiz;
  readonly count: number;
  onBegin(name: string): void;
}

export function HomeworkDoor({ quiz: { title, settings }, count, onBegin }: HomeworkDoorProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const begin = () => {
    const name = parsePlayerName(typed);
    if (name.ok) onBegin(name.value);
    else setSaid(name.error.message);
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
        <h1 className="mb-3 text-title">{title === '' ? 'Quiz' : title}</h1>
        <p>
          {count === 1 ? 'One question' : `${count} questions`}, at your own speed, one after the other.{' '}
          {settings.isQuiet ? 'What they came to is told at the end.' : 'After each you see the answer and its source.'}{' '}
          You may stop and come back by the same link. At the end there is a line of text to hand in; nothing is sent by
          itself.
        </p>
        {settings.closesAtMillis !== undefined && (
          <p className="mt-3">
            To be handed in by{' '}
            {new Date(settings.closesAtMillis).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}.
          </p>
        )}
      </div>
      <div>
        <label htmlFor={id} className="heading mb-1 block">
          Your name
        </label>
        <input
          id={id}
          className="field w-full"
          autoComplete="name"
          maxLength={2 * longestName}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p className="catalogue mt-1">It goes into what you hand in, and nowhere else.</p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
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
