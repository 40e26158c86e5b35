/** The ways from what is on screen to a practice of it: its facts, and the order in which they happened. */
import Link from 'next/link';
import { idOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { linkDated } from '#lib/practice/link-dated.ts';
import { linkOrderings } from '#lib/practice/list-orderings.ts';
import type { TimelineProps } from './timeline-props.ts';

interface PracticeWaysProps extends Pick<TimelineProps, 'dossierId' | 'sources' | 'orderings' | 'unasked' | 'choice'> {
  readonly seen: readonly TimelineEntry[];
}

export function PracticeWays(props: PracticeWaysProps) {
  const { dossierId, orderings, seen } = props;
  if (seen.length === 0) return null;
  const tasks = linkOrderings(dossierId, orderings, new Set(seen.map(idOf)));
  return (
    <div className="mt-6 space-y-1 font-sans text-ui">
      <p className="text-faded">
        <FactsWay {...props} />
      </p>
      {tasks && (
        <p className="text-faded">
          <Link href={tasks.href} prefetch={false}>
            Put these in order
          </Link>{' '}
          · {tasks.count === 1 ? 'one question' : `${tasks.count} questions`}, each about one of these happenings among
          others
        </p>
      )}
    </div>
  );
}

function FactsWay(props: PracticeWaysProps) {
  const { choice, seen } = props;
  const practice = linkDated(props);
  switch (practice.type) {
    case 'unasked':
      return 'What is shown here has no questions of its own.';
    case 'too-many':
      return 'Zoom in or choose less to practise what is shown.';
    case 'exact':
      return (
        <>
          <Link href={practice.href} prefetch={false}>
            Practise these
          </Link>{' '}
          · {countFacts(practice.count, seen.length)}
        </>
      );
    case 'chosen':
      return (
        <>
          <Link href={practice.href} prefetch={false}>
            Practise what is chosen
          </Link>{' '}
          · with what has no date, too
          {choice.letters.length > 0 && '; what several sources tell is asked from one of them'}
        </>
      );
  }
}

function countFacts(asked: number, shown: number): string {
  if (asked < shown) return `${asked} of the ${shown} facts that are shown; the rest have no questions of their own`;
  return shown === 1 ? 'the fact that is shown' : `the ${shown} facts that are shown`;
}
