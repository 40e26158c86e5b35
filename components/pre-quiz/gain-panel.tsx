'use client';
/** What reading has changed: the count before and after, how little so few questions prove, and each question with both answers. */
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import type { PreQuizGain } from '#lib/assess/pre-quiz-gain.ts';
import { buildReadReviews } from '#lib/assess/review-missed.ts';
import { addReviews } from '../progress/add-reviews.ts';
import { readMissedPorts } from '../progress/counting-ports.ts';
import { GainList } from './gain-list.tsx';
import type { QuizSource } from './quiz-source.ts';

interface GainPanelProps {
  readonly gain: PreQuizGain;
  readonly after: Attempt;
  readonly source: QuizSource;
  readonly bank: AssessBank;
  onAnew(): void;
}

export function GainPanel({ gain, after, source, bank, onAnew }: GainPanelProps) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const { rows } = gain;
  const add = async () => {
    const reviews = buildReadReviews(after, rows, readMissedPorts());
    const added = await addReviews(reviews, 'graded as you answered after reading');
    setSaid(added ?? 'They could not be written to this device yet: keep this tab open.');
  };
  return (
    <article aria-labelledby="gain">
      <p className="heading mb-1">Before and after reading · {source.name}</p>
      <h1 ref={heading} id="gain" tabIndex={-1} className="mb-4 text-title focus:outline-none">
        {gain.before} of {rows.length} before, {gain.after} of {rows.length} after
      </h1>
      <p>{sayChange(gain)}</p>
      <p className="mt-2 text-faded">{sayCaution(gain)}</p>
      <GainList rows={rows} bank={bank} />
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <button type="button" className="button-plain" onClick={onAnew}>
          Other questions on this source
        </button>
        <Link href={`/dossiers/${source.dossier}/sources/${source.id}`} className="button-plain">
          Back to the text
        </Link>
        <button type="button" className="button ml-auto" onClick={() => void add()}>
          Add these to my reviews
        </button>
      </div>
      <p role="status" className="mt-3 min-h-6 font-sans text-ui">
        {said}
      </p>
    </article>
  );
}

function sayChange({ rows }: PreQuizGain): string {
  const learnt = rows.filter(({ before, after }) => !before.isRight && after.isRight).length;
  const lost = rows.filter(({ before, after }) => before.isRight && !after.isRight).length;
  if (learnt === 0 && lost === 0) return 'After reading each question went as it did before.';
  if (lost === 0) return `Reading brought ${learnt} more right, and none of the others was lost.`;
  return `After reading ${learnt} were right that had not been, and ${lost} went wrong that had been right.`;
}

/** Rounded to a whole question: more would be false precision. */
function sayCaution({ rows, byGuessing }: PreQuizGain): string {
  return (
    `So few questions prove little: guessing alone gets about ${Math.round(byGuessing)} of ${rows.length} right, and the text ` +
    'is still fresh. Whether it stays shows in a few days, if you add them to your reviews.'
  );
}
