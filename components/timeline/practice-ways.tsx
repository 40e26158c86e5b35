/** The ways from what is on screen to a practice of it: its facts, and the order in which they happened. */
import Link from 'next/link';
import { idOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { linkDated } from '#lib/practice/link-dated.ts';
import { linkOrderings } from '#lib/practice/list-orderings.ts';
import type { TimelineProps } from './timeline-props.ts';

interface PracticeWaysProps extends Pick<TimelineProps, 'dossierId' | 'sources' | 'orderings' | 'choice'> {
  readonly seen: readonly TimelineEntry[];
}

export function PracticeWays({ dossierId, sources, orderings, choice, seen }: PracticeWaysProps) {
  if (seen.length === 0) return null;
  const practice = linkDated({ dossierId, sources, choice, seen });
  const tasks = linkOrderings(dossierId, orderings, new Set(seen.map(idOf)));
  return (
    <div className="mt-6 space-y-1 font-sans text-ui">
      {practice ? (
        <p>
          <Link href={practice.href} prefetch={false}>
            {practice.isExact ? 'Practise these' : 'Practise all that is chosen'}
          </Link>
          <span className="text-faded">
            {' '}
            · {practice.isExact ? countFacts(seen.length) : 'with what has no date, too'}
          </span>
        </p>
      ) : (
        <p className="text-faded">Zoom in or choose less to practise what is shown.</p>
      )}
      {tasks && (
        <p>
          <Link href={tasks.href} prefetch={false}>
            Put these in order
          </Link>
          <span className="text-faded">
            {' '}
            · {tasks.count === 1 ? 'one question' : `${tasks.count} questions`}, each about one of these happenings
            among others
          </span>
        </p>
      )}
    </div>
  );
}

const countFacts = (count: number) => (count === 1 ? 'the fact that is shown' : `the ${count} facts that are shown`);
