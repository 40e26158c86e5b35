'use client';
/** The map of a question for the projector: to be looked at; one answers on one's own device. */
import { useId } from 'react';
import { mapRegions, type MapRegion } from '#lib/items/map-regions.ts';
import { Hatching } from '../../map/hatching.tsx';
import { useStateMap } from '../../map/use-state-map.ts';

export function ProjectorMap({ region }: { readonly region: MapRegion }) {
  const id = useId();
  const load = useStateMap(region);
  if (load.status !== 'ready') return <p className="mt-[0.4em] font-sans text-faded">Find it on the map before you</p>;
  const { width, height, states, disputed, otherLand } = load.map;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Map of ${mapRegions[region].name}, without names`}
      className="mx-auto mt-[0.4em] block max-h-[58dvh] max-w-full border border-rule bg-water"
    >
      <Hatching id={`${id}hatching`} scale={1} />
      <path d={otherLand} className="fill-rule" />
      {states.map(({ code, path }) => (
        <path key={code} d={path} className="fill-land stroke-line" strokeWidth="0.8" strokeLinejoin="round" />
      ))}
      {disputed.map(({ code, path }) => (
        <path key={code} d={path} fill={`url(#${id}hatching)`} className="stroke-line" strokeWidth="0.8" />
      ))}
    </svg>
  );
}
