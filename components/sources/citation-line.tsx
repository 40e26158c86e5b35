/** The signature under every fact and feedback: shape · source letter · paragraph · who says so · as of when. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { CitationLine as Citation } from '#lib/facts/cite.ts';
import { standingNames } from '#lib/facts/standing.ts';
import { StandingMark } from '../marks/standing-mark.tsx';

interface CitationLineProps {
  readonly citation: Citation;
  /** Left out where nobody is to be led away, as on a projector: no link then. */
  readonly dossierId?: string;
}

export function CitationLine({ citation, dossierId }: CitationLineProps) {
  const { standing, letter, sourceId, sourceName, paragraphs, speaker, via, asOf } = citation;
  const numbers = paragraphs.join(', ');
  return (
    <p className="catalogue">
      <Part>
        <StandingMark standing={standing} /> {standingNames[standing]}
      </Part>
      <Part>
        {dossierId === undefined ? (
          <Place {...{ letter, numbers, sourceName }} />
        ) : (
          <Link
            href={`/dossiers/${dossierId}/sources/${sourceId}#p${paragraphs[0]}`}
            prefetch={false}
            className="relative inline-block whitespace-nowrap"
          >
            <Place {...{ letter, numbers, sourceName }} />
          </Link>
        )}
      </Part>
      <Part isLast={asOf === undefined}>
        {speaker ?? sourceName}
        {via.length > 0 && `, through ${via.join(' and ')}`}
      </Part>
      {asOf !== undefined && <Part isLast>as of {asOf}</Part>}
    </p>
  );
}

interface PlaceProps {
  readonly letter: string;
  readonly numbers: string;
  readonly sourceName: string;
}

function Place({ letter, numbers, sourceName }: PlaceProps) {
  return (
    <>
      <span className="sr-only">Source </span>
      {letter} ¶ {numbers}
      <span className="sr-only">, {sourceName}</span>
    </>
  );
}

/** A part and the point that parts it from the next; the point stays at the end of its line. */
function Part({ isLast = false, children }: { readonly isLast?: boolean; readonly children: ReactNode }) {
  return (
    <>
      <span>
        {children}
        {!isLast && <span aria-hidden="true"> ·</span>}
      </span>{' '}
    </>
  );
}
