/** One place of a map of states as a radio button, which may hold more than its outline. */
import type { KeyboardEvent, ReactNode } from 'react';
import type { PlaceOnMap } from '#lib/maps/state-map.ts';

export interface PlaceShapeProps {
  readonly place: PlaceOnMap;
  readonly name: string;
  readonly isChosen: boolean;
  /** Tab comes to one place of the map; arrow keys go on from there. */
  readonly isTabStop: boolean;
  readonly isOff: boolean;
  readonly children: ReactNode;
  onChoose(): void;
  /** By keyboard, or by pointing at it. */
  onFocus(isByKeyboard: boolean): void;
  onBlur(): void;
  onKeyDown(event: KeyboardEvent): void;
}

export function PlaceShape({ place, name, isChosen, isTabStop, isOff, children, ...events }: PlaceShapeProps) {
  const hover = isOff ? '' : 'cursor-pointer hover:stroke-ink hover:[stroke-width:2]';
  const fill = isChosen ? 'fill-[color-mix(in_srgb,var(--sea)_35%,var(--land))]' : 'fill-land';
  return (
    <g
      role="radio"
      aria-label={name}
      aria-checked={isChosen}
      aria-disabled={isOff}
      tabIndex={isTabStop ? 0 : -1}
      data-place={place.code}
      onClick={events.onChoose}
      onFocus={({ currentTarget }) => events.onFocus(currentTarget.matches(':focus-visible'))}
      onBlur={events.onBlur}
      onKeyDown={events.onKeyDown}
      className={`stroke-line outline-none focus-visible:stroke-ink focus-visible:[stroke-width:4] ${hover} ${fill}`}
      strokeWidth="0.6"
      strokeLinejoin="round"
    >
      {children}
    </g>
  );
}
