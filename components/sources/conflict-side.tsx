/** One side of a conflict: what it says and who says so. Two of them stand side by side. */
import type { CitationLine as Citation } from '#lib/facts/cite.ts';
import { CitationLine } from './citation-line.tsx';

interface ConflictSideProps {
  readonly statement: string;
  readonly citation: Citation;
  readonly dossierId: string;
}

export function ConflictSide({ statement, citation, dossierId }: ConflictSideProps) {
  return (
    <div className="space-y-1 px-3 first:pl-0 last:pr-0">
      <p className="text-ui leading-snug">{statement}</p>
      <CitationLine citation={citation} dossierId={dossierId} />
    </div>
  );
}
