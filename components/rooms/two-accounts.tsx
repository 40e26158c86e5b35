/**
 * Two sources in conflict, side by side with a rule between them: what a class may talk about. The note that resolves it is
 * left to the host on a projector: the class comes first.
 */
import type { Accounts } from '#lib/rooms/disputed.ts';
import { CitationLine } from '../sources/citation-line.tsx';

interface TwoAccountsProps {
  readonly accounts: Accounts;
  readonly hasNote: boolean;
}

export function TwoAccounts({ accounts: { fact, meeting }, hasNote }: TwoAccountsProps) {
  return (
    <section aria-label="Two accounts">
      <h2 className="font-sans">
        <span className="text-vermilion">
          {meeting.type === 'belies' ? 'What became of it' : 'The sources disagree'}
        </span>
        <span className="font-semibold"> · Discuss</span>
      </h2>
      {hasNote && <p className="text-faded">{meeting.note}</p>}
      <div className="mt-[0.3em] grid grid-cols-2 divide-x divide-vermilion leading-tight">
        {[fact, meeting].map(({ statement, citation }) => (
          <div key={citation.factId} className="px-[0.6em] first:pl-0 last:pr-0">
            <p>{statement}</p>
            <CitationLine citation={citation} />
          </div>
        ))}
      </div>
    </section>
  );
}
