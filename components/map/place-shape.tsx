/** One place of a map of states as a radio button: its outline, and a ring around it where it would be too small to hit. */
import type { KeyboardEvent } from 'react';
import type { PlaceOnMap } from '#lib/maps/state-map.ts';

interface PlaceShapeProps {
  readonly place: PlaceOnMap;
  readonly name: string;
  /** Of the outline, so that other shapes can be cut off at its edge. */
  readonly id?: string;
  readonly fill?: string;
  readonly clipPath?: string | undefined;
  readonly ringRadius?: number | undefined;
  readonly isChosen: boolean;
  /** Tab comes to one place of the map; arrow keys go on from there. */
  readonly isTabStop: boolean;
  readonly isOff: boolean;
  onChoose(): void;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
}

export function PlaceShape(props: PlaceShapeProps) {
  const { place, name, id, fill, clipPath, ringRadius, isChosen, isTabStop, isOff, onChoose, onFocus, onKeyDown } =
    props;
  const hover = isOff ? '' : 'cursor-pointer hover:stroke-ink hover:[stroke-width:2]';
  return (
    <g
      role="radio"
      aria-label={name}
      aria-checked={isChosen}
      aria-disabled={isOff}
      tabIndex={isTabStop ? 0 : -1}
      data-place={place.code}
      onClick={onChoose}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      className={`stroke-line outline-none ${hover} ${isChosen ? 'fill-[color-mix(in_srgb,var(--sea)_35%,var(--sheet))]' : 'fill-sheet'}`}
      strokeWidth="0.6"
    >
      <path
        id={id}
        d={place.path}
        fill={fill}
        clipPath={clipPath}
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
      />
      {ringRadius !== undefined && (
        <circle cx={place.at[0]} cy={place.at[1]} r={ringRadius} fillOpacity="0" vectorEffect="non-scaling-stroke" />
      )}
    </g>
  );
}
