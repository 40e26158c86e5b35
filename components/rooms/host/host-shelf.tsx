'use client';
/** The quizzes kept on this device: each opens in the builder. */
import Link from 'next/link';
import { parseQuizShelf } from '#lib/rooms/quiz/quiz-shelf.ts';
import { dropQuiz, useQuizShelf } from './use-quiz-shelf.ts';

export function HostShelf() {
  const shelf = parseQuizShelf(useQuizShelf());
  if (!shelf.ok) return <p className="mt-4 border-l-2 border-ochre pl-3 font-sans text-ui">{shelf.error.message}</p>;
  if (shelf.value.length === 0) return null;
  return (
    <>
      <h3 className="heading mt-8 border-b border-rule pb-1">Quizzes kept on this device</h3>
      <ul>
        {shelf.value.map(({ id, title, items }) => (
          <li key={id} className="flex items-center justify-between gap-4 border-b border-rule">
            <Link
              href={`/class/new?quiz=${id}`}
              prefetch={false}
              className="flex min-h-12 flex-1 flex-wrap items-center gap-x-3"
            >
              {title}
              <span className="catalogue">{items.length} questions</span>
            </Link>
            <button
              type="button"
              className="catalogue min-h-11 text-sea! underline"
              aria-label={`Remove “${title}” from this device`}
              onClick={() => dropQuiz(id)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
