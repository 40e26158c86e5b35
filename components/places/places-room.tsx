'use client';
/** The places of a dossier: a map, a list and the facts of the place that the address names. */
import { useSearchParams } from 'next/navigation';
import { useRef } from 'react';
import type { NamedPlace, PlaceFact } from '#lib/maps/named-places.ts';
import { DisputedNote } from '../map/disputed-note.tsx';
import { useStateMap } from '../map/use-state-map.ts';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceList } from './place-list.tsx';
import { PlacesMap } from './places-map.tsx';
import { useIsWide } from './use-is-wide.ts';
import { useShownChoice } from './use-shown-choice.ts';

interface PlacesRoomProps {
  readonly places: readonly NamedPlace[];
  readonly facts: Readonly<Record<string, PlaceFact>>;
  readonly dossierId: string;
  /** Places that some question is about. */
  readonly asked: readonly string[];
}

export function PlacesRoom({ places, facts, dossierId, asked }: PlacesRoomProps) {
  const wanted = useSearchParams().get('place');
  const chosen = places.find(({ id }) => id === wanted);
  const load = useStateMap('eurasia');
  const isWide = useIsWide();
  const map = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const choice = useShownChoice(chosen?.id, { map, heading, isMapSettled: load.status !== 'loading' });
  return (
    <>
      {wanted !== null && chosen === undefined && (
        <p role="alert" className="mb-4 border-l-2 border-ochre pl-3 font-sans text-ui">
          No fact of this dossier names the place that the link asks for. Choose another.
        </p>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="xl:self-start xl:[@media(min-height:50rem)]:sticky xl:[@media(min-height:50rem)]:top-6">
          {load.status === 'ready' && (
            <>
              <div ref={map}>
                <PlacesMap map={load.map} places={places} chosen={chosen?.id} />
              </div>
              <DisputedNote areas={load.map.disputed} />
            </>
          )}
          {load.status === 'loading' && (
            <p role="status" className="catalogue grid aspect-10/7 place-items-center border border-rule bg-water">
              The map is loading.
            </p>
          )}
          {load.status === 'failed' && (
            <p role="status" className="border-l-4 border-ochre px-4 py-2">
              The map could not be loaded: {load.reason}. The list below holds the same places.
            </p>
          )}
          {/* Folded, and folded again by a choice, where the facts stand below it. */}
          <details key={choice} open={isWide || load.status === 'failed'} className="mt-2">
            <summary className="min-h-9 py-1.5 font-sans text-ui">All places as a list</summary>
            <PlaceList places={places} chosen={chosen?.id} />
          </details>
        </div>
        <PlaceFacts
          heading={heading}
          place={chosen}
          facts={facts}
          dossierId={dossierId}
          isAsked={chosen !== undefined && asked.includes(chosen.id)}
        />
      </div>
    </>
  );
}
