'use client';
/** Between the two times: the questions have been tried, the reading comes next. */
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import type { QuizSource } from './quiz-source.ts';

interface ReadNowProps {
  readonly source: QuizSource;
  readonly briefing: string;
  onAgain(): void;
}

export function ReadNow({ source, briefing, onAgain }: ReadNowProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="read-now">
      <h1 ref={heading} id="read-now" tabIndex={-1} className="mb-4 text-title focus:outline-none">
        Now read
      </h1>
      <p>
        Your answers are kept on this device. Read “{source.name}” as long as you like, today or later. At its end the
        same questions come again, and then each is answered.
      </p>
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <button type="button" className="button-plain" onClick={onAgain}>
          I have read it: ask again
        </button>
        <Link href={briefing} className="button ml-auto min-w-32">
          Read
        </Link>
      </div>
    </section>
  );
}
