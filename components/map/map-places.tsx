/** Every state of the map and, over them, every disputed area, with the ways of the keyboard between them. */
import type { KeyboardEvent, ReactNode } from 'react';
import { findNeighbour, type Direction } from '#lib/maps/find-neighbour.ts';
import type { PlaceOnMap, StateMap } from '#lib/maps/state-map.ts';
import { PlaceShape } from './place-shape.tsx';
import { stateName } from '#lib/core/state-name.ts';

interface MapPlacesProps {
  /** Distinguishes the parts of this map from those of any other on the page. */
  readonly id: string;
  readonly map: StateMap;
  readonly scale: number;
  readonly chosen: string;
  readonly focused: string | undefined;
  readonly isOff: boolean;
  /** Drawn between the states and the disputed areas: where a state's outline crosses one, it stops. */
  readonly children: ReactNode;
  onChoose(code: string): void;
  /** Enter on the place that is chosen already. */
  onCheck(): void;
  onFocus(place: PlaceOnMap, isByKeyboard: boolean): void;
  onBlur(): void;
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

export function MapPlaces({ id, map, scale, chosen, focused, isOff, children, ...events }: MapPlacesProps) {
  const { states, disputed } = map;
  const places = [...states, ...disputed];
  const tabStop = focused ?? (chosen || states[0]?.code);
  const press = (event: KeyboardEvent, place: PlaceOnMap) => {
    const direction = directions[event.key];
    const isActivation = (event.key === 'Enter' || event.key === ' ') && !isOff && !event.repeat;
    if (direction === undefined && !isActivation) return;
    event.preventDefault();
    if (direction !== undefined) focusPlace(event.currentTarget, findNeighbour(places, place, direction));
    else if (event.key === 'Enter' && place.code === chosen) events.onCheck();
    else events.onChoose(place.code);
  };
  const sharedBy = (place: PlaceOnMap) => ({
    place,
    isChosen: place.code === chosen,
    isTabStop: place.code === tabStop,
    isOff,
    onChoose: () => {
      if (!isOff) events.onChoose(place.code);
    },
    onFocus: (isByKeyboard: boolean) => events.onFocus(place, isByKeyboard),
    onBlur: events.onBlur,
    onKeyDown: (event: KeyboardEvent) => press(event, place),
  });
  return (
    <>
      {states.map((state) => (
        <PlaceShape key={state.code} {...sharedBy(state)} name={stateName(state.code)}>
          <path id={`${id}${state.code}`} d={state.path} vectorEffect="non-scaling-stroke" />
          {state.area * scale ** 2 < smallArea && (
            <circle
              cx={state.at[0]}
              cy={state.at[1]}
              r={ringRadius / scale}
              fillOpacity="0"
              vectorEffect="non-scaling-stroke"
            />
          )}
        </PlaceShape>
      ))}
      {children}
      {disputed.map((area) => (
        <PlaceShape key={area.code} {...sharedBy(area)} name={`${area.name}, disputed`}>
          {area.within && (
            <clipPath id={`${id}${area.code}`}>
              {area.within.map((code) => (
                <use key={code} href={`#${id}${code}`} />
              ))}
            </clipPath>
          )}
          <path
            d={area.path}
            fill={`url(#${id}hatching)`}
            clipPath={area.within && `url(#${id}${area.code})`}
            vectorEffect="non-scaling-stroke"
          />
        </PlaceShape>
      ))}
    </>
  );
}

/** The map's window follows the focus; the page does not. */
function focusPlace(from: Element, place: PlaceOnMap | undefined): void {
  const map = from.closest('[role=radiogroup]');
  map?.querySelector<SVGElement>(`[data-place="${place?.code}"]`)?.focus({ preventScroll: true });
}
