'use client';
/** The map of a question for the projector: to be looked at; one answers on one's own device. Then the answer is marked on it. */
import { useId } from 'react';
import { stateName } from '#lib/core/state-name.ts';
import { mapRegions, type MapRegion } from '#lib/items/map-regions.ts';
import { hangName } from '#lib/maps/hang-name.ts';
import type { PlaceOnMap, StateMap } from '#lib/maps/state-map.ts';
import { Hatching } from '../../map/hatching.tsx';
import { PlaceOutline } from '../../map/place-outline.tsx';
import { useStateMap } from '../../map/use-state-map.ts';

interface ProjectorMapProps {
  readonly region: MapRegion;
  /** The code of the state that was asked for, once it may be told. */
  readonly answer?: string;
}

export function ProjectorMap({ region, answer }: ProjectorMapProps) {
  const id = useId();
  const load = useStateMap(region);
  if (load.status !== 'ready') {
    // Where there is no map, the answer stands in words beside its place.
    return answer === undefined && <p className="mt-[0.4em] font-sans text-faded">Find it on the map before you</p>;
  }
  const { width, height, states, disputed, otherLand } = load.map;
  const right = states.find(({ code }) => code === answer);
  const name = `Map of ${mapRegions[region].name}`;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={right ? `${name}, ${stateName(right.code)} marked` : `${name}, without names`}
      className={`mx-auto mt-[0.4em] block max-w-full border border-rule bg-water ${right ? 'max-h-[42dvh]' : 'max-h-[58dvh]'}`}
    >
      <Hatching id={`${id}hatching`} scale={1} />
      <path d={otherLand} className="fill-rule" />
      {states.map(({ code, path }) => (
        <path key={code} d={path} className="fill-land stroke-line" strokeWidth="0.8" strokeLinejoin="round" />
      ))}
      {disputed.map(({ code, path }) => (
        <path key={code} d={path} fill={`url(#${id}hatching)`} className="stroke-line" strokeWidth="0.8" />
      ))}
      {right && <PlaceOutline path={right.path} look="right" />}
      {right && <AnswerName state={right} map={load.map} />}
    </svg>
  );
}

/** A twelfth of the map is large enough for the last row. */
function AnswerName({ state: { code, at }, map }: { readonly state: PlaceOnMap; readonly map: StateMap }) {
  const name = `✓ ${stateName(code)}`;
  const { x, y, size } = hangName(name, at, map, map.width / 12);
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      paintOrder="stroke"
      strokeWidth={size / 5}
      strokeLinejoin="round"
      className="fill-moss stroke-paper font-sans font-semibold"
    >
      {name}
    </text>
  );
}
