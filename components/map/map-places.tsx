/** Every state of the map and every disputed area, with the ways of the keyboard between them. */
import type { KeyboardEvent } from 'react';
import { findNeighbour, type Direction } from '#lib/maps/find-neighbour.ts';
import type { PlaceOnMap, StateMap } from '#lib/maps/state-map.ts';
import { PlaceShape } from './place-shape.tsx';
import { stateName } from './state-name.ts';

interface MapPlacesProps {
  readonly id: string;
  readonly map: StateMap;
  readonly scale: number;
  readonly chosen: string;
  readonly focused: string | undefined;
  readonly isOff: boolean;
  onChoose(code: string): void;
  /** Enter on the place that is chosen already. */
  onCheck(): void;
  onFocus(code: string): void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** A state of fewer square units on screen gets a ring around it, of this radius. */
const smallArea = 700;
const ringRadius = 20;

export function MapPlaces({ id, map, scale, chosen, focused, isOff, onChoose, onCheck, onFocus }: MapPlacesProps) {
  const { states, disputed } = map;
  const places = [...states, ...disputed];
  const tabStop = focused ?? (chosen || states[0]?.code);
  const press = (event: KeyboardEvent, place: PlaceOnMap) => {
    const direction = directions[event.key];
    const isActivation = (event.key === 'Enter' || event.key === ' ') && !isOff;
    if (event.repeat && isActivation) return;
    if (direction === undefined && !isActivation) return;
    event.preventDefault();
    if (direction !== undefined) focusPlace(event.currentTarget, findNeighbour(places, place, direction));
    else if (event.key === 'Enter' && place.code === chosen) onCheck();
    else onChoose(place.code);
  };
  const shared = (place: PlaceOnMap) => ({
    place,
    isChosen: place.code === chosen,
    isTabStop: place.code === tabStop,
    isOff,
    onChoose: () => {
      if (!isOff) onChoose(place.code);
    },
    onFocus: () => onFocus(place.code),
    onKeyDown: (event: KeyboardEvent) => press(event, place),
  });
  return (
    <>
      {states.map((state) => (
        <PlaceShape
          key={state.code}
          {...shared(state)}
          id={`${id}${state.code}`}
          name={stateName(state.code)}
          ringRadius={state.area * scale ** 2 < smallArea ? ringRadius / scale : undefined}
        />
      ))}
      {disputed.map(({ within = [], ...area }) => (
        <g key={area.code}>
          <clipPath id={`${id}${area.code}`}>
            {within.map((code) => (
              <use key={code} href={`#${id}${code}`} />
            ))}
          </clipPath>
          <PlaceShape
            {...shared(area)}
            name={`${area.name}, disputed`}
            fill={`url(#${id}hatching)`}
            clipPath={within.length > 0 ? `url(#${id}${area.code})` : undefined}
          />
        </g>
      ))}
    </>
  );
}

/** The map's window follows the focus; the page does not. */
function focusPlace(from: Element, place: PlaceOnMap | undefined): void {
  const map = from.closest('[role=radiogroup]');
  map?.querySelector<SVGElement>(`[data-place="${place?.code}"]`)?.focus({ preventScroll: true });
}
