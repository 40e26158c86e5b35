'use client';
/** On a briefing: the invitation to try its questions first, and at its end the way to the same ones again. One may pass both by. */
import Link from 'next/link';
import { findRound, scopeOfSource, type PreQuizStage } from '#lib/assess/pre-quiz-stage.ts';
import { useAttempts } from '../assess/use-attempts.ts';

interface QuizInvitationProps {
  readonly dossierId: string;
  readonly sourceId: string;
  readonly count: number;
  readonly place: 'before' | 'after';
}

interface Words {
  readonly title: string;
  readonly text: string;
  readonly link?: string;
  /** Begins the second time at once. */
  readonly isAgain?: boolean;
}

export function QuizInvitation({ dossierId, sourceId, count, place }: QuizInvitationProps) {
  const attempts = useAttempts(scopeOfSource(dossierId, sourceId));
  // Until the log is read, and on the server, the invitation is the one for a first reading.
  const words = sayInvitation(findRound(attempts ?? []).stage, count)[place];
  if (count === 0 || words === undefined) return null;
  const { title, text, link, isAgain = false } = words;
  return (
    <aside
      aria-label={title}
      className="my-6 flex max-w-(--measure) flex-wrap items-center justify-between gap-x-6 gap-y-3 border-l-2 border-sea bg-sheet px-4 py-3 font-sans text-ui print:hidden"
    >
      <p className="min-w-56 flex-1">
        <span className="block font-semibold">{title}</span>
        <span className="text-faded">{text}</span>
      </p>
      {link !== undefined && (
        <Link
          href={`/dossiers/${dossierId}/sources/${sourceId}/questions${isAgain ? '?again' : ''}`}
          prefetch={false}
          className="button-plain"
        >
          {link}
        </Link>
      )}
    </aside>
  );
}

function sayInvitation(stage: PreQuizStage, count: number): { before: Words; after?: Words } {
  const questions = count === 1 ? 'one question' : `${count} questions`;
  switch (stage) {
    case 'new':
      return {
        before: {
          title: `Before you read: ${questions}`,
          text: 'Guessing is welcome. On average, what one has tried to answer is kept better. The answers come after reading. Your reviews stay as they are.',
          link: 'Try them',
        },
      };
    case 'before':
      return {
        before: { title: 'Before you read', text: 'Some questions are still to be tried.', link: 'Go on with them' },
      };
    case 'reading':
      return {
        before: {
          title: 'You have tried the questions',
          text: 'Now read; the same ones wait at the end, with their answers.',
        },
        after: {
          title: `After reading: the same ${questions} again`,
          text: 'This time each is answered at once, and you see what reading has changed.',
          link: 'Answer them again',
          isAgain: true,
        },
      };
    case 'after': {
      const goOn = {
        title: 'After reading',
        text: 'Some questions are still to be answered again.',
        link: 'Go on with them',
      };
      return { before: goOn, after: goOn };
    }
    case 'done': {
      const seen = {
        title: 'Before and after reading',
        text: 'You have answered the questions both times.',
        link: 'See what changed',
      };
      return { before: seen, after: seen };
    }
  }
}
