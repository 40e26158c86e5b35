/** The right place and a wrong choice with sign and name, in type that keeps its size and never leaves the map. */
import { placeInWindow, type MapSize, type MapWindow } from '#lib/maps/map-window.ts';
import type { PlaceOnMap } from '#lib/maps/state-map.ts';
import { stateName } from '#lib/core/state-name.ts';

interface MapLabelsProps {
  readonly right: PlaceOnMap | undefined;
  readonly wrong: PlaceOnMap | undefined;
  readonly view: MapWindow;
  readonly size: MapSize;
}

/** The northern label stands above its place and the southern one below: neighbours do not cover each other. */
export function MapLabels({ right, wrong, view, size }: MapLabelsProps) {
  const isWrongNorth = right !== undefined && wrong !== undefined && wrong.at[1] < right.at[1];
  return (
    <>
      {wrong && <MapLabel place={wrong} isRight={false} isBelow={!isWrongNorth} view={view} size={size} />}
      {right && <MapLabel place={right} isRight isBelow={isWrongNorth} view={view} size={size} />}
    </>
  );
}

interface MapLabelProps {
  readonly place: PlaceOnMap;
  readonly isRight: boolean;
  readonly isBelow: boolean;
  readonly view: MapWindow;
  readonly size: MapSize;
}

function MapLabel({ place, isRight, isBelow, view, size }: MapLabelProps) {
  const [x, y] = placeInWindow(view, size, place.at);
  if (x < 0 || x > 1 || y < 0 || y > 1) return null;
  return (
    <span
      className={`pointer-events-none absolute border border-current bg-paper px-1.5 font-sans text-note font-semibold whitespace-nowrap ${isRight ? 'text-moss' : 'text-vermilion'}`}
      style={{
        left: `${x * 100}%`,
        top: `${y * 100}%`,
        transform: `translate(${-x * 100}%, ${isBelow ? '40%' : '-140%'})`,
      }}
    >
      {isRight ? '✓' : '✗'} {stateName(place.code)}
    </span>
  );
}
