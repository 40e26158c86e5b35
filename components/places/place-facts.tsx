/** The facts that name the chosen place: what happened first, in the order of dates; what is said of it folded below. */
import type { RefObject } from 'react';
import type { NamedPlace, PlaceFact } from '#lib/maps/named-places.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { PlaceWays } from './place-ways.tsx';

interface PlaceFactsProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly place: NamedPlace | undefined;
  readonly facts: Readonly<Record<string, PlaceFact>>;
  readonly dossierId: string;
  /** False where no question is about the place. */
  readonly isAsked: boolean;
}

export function PlaceFacts({ heading, place, facts, dossierId, isAsked }: PlaceFactsProps) {
  const known = (place?.facts ?? []).flatMap((name) => facts[name] ?? []);
  const happened = known.filter(({ citation }) => citation.standing === 'event');
  const said = known.filter(({ citation }) => citation.standing !== 'event');
  return (
    <section aria-label="Facts of the chosen place" className="min-h-48">
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-28 scroll-mb-4 text-stem">
        {place?.name ?? 'No place chosen'}
      </h2>
      <p className="mb-4 font-sans text-ui text-faded">
        {place
          ? `${place.gloss} ${known.length === 1 ? 'One fact names it.' : `${known.length} facts name it.`}`
          : 'Choose a place on the map or in the list to read the facts that name it.'}
      </p>
      {place && (
        <>
          <PlaceWays id={place.id} name={place.name} dossierId={dossierId} isAsked={isAsked} />
          {happened.length > 0 && <h3 className="heading mb-2">Happenings that name it</h3>}
          <FactList facts={happened} dossierId={dossierId} />
          {said.length > 0 && (
            <details key={place.id} open={happened.length === 0} className="mt-4 border-t border-rule pt-2">
              <summary className="catalogue min-h-6 text-sea!">
                {said.length === 1 ? 'One statement that names it' : `${said.length} statements that name it`}
              </summary>
              <div className="mt-3">
                <FactList facts={said} dossierId={dossierId} />
              </div>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function FactList({ facts, dossierId }: { readonly facts: readonly PlaceFact[]; readonly dossierId: string }) {
  return (
    <ul className="space-y-4">
      {facts.map(({ statement, when, isInferred, citation }) => (
        <li key={citation.factId}>
          {when !== undefined && (
            <p className="catalogue text-ink!">
              {when}
              {isInferred && <span className="text-faded"> (inferred)</span>}
            </p>
          )}
          <p className="text-ui">{statement}</p>
          <CitationLine citation={citation} dossierId={dossierId} />
        </li>
      ))}
    </ul>
  );
}
