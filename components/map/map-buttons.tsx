/** Larger, smaller, and to the four sides: what dragging does, for whoever does not drag. */
import type { Direction } from '#lib/maps/find-neighbour.ts';
import { largestScale } from '#lib/maps/map-window.ts';

interface MapButtonsProps {
  readonly scale: number;
  onZoom(factor: number): void;
  onMove(direction: Direction): void;
}

const arrows: Readonly<Record<Direction, { name: string; shape: string }>> = {
  left: { name: 'West', shape: 'M10 3l-5 5 5 5' },
  up: { name: 'North', shape: 'M3 10l5-5 5 5' },
  down: { name: 'South', shape: 'M3 6l5 5 5-5' },
  right: { name: 'East', shape: 'M6 3l5 5-5 5' },
};
const directions = ['left', 'up', 'down', 'right'] as const;

export function MapButtons({ scale, onZoom, onMove }: MapButtonsProps) {
  const isWhole = scale <= 1;
  return (
    <div role="group" aria-label="Map view" className="-mx-2 flex">
      <MapButton name="Zoom in" shape="M3 8h10M8 3v10" isOff={scale >= largestScale} onPress={() => onZoom(2)} />
      <MapButton name="Zoom out" shape="M3 8h10" isOff={isWhole} onPress={() => onZoom(0.5)} />
      {directions.map((direction) => (
        <MapButton
          key={direction}
          name={`Move ${arrows[direction].name.toLowerCase()}`}
          shape={arrows[direction].shape}
          isOff={isWhole}
          onPress={() => onMove(direction)}
        />
      ))}
    </div>
  );
}

interface MapButtonProps {
  readonly name: string;
  readonly shape: string;
  readonly isOff: boolean;
  onPress(): void;
}

/** 44 px square. */
function MapButton({ name, shape, isOff, onPress }: MapButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-disabled={isOff}
      aria-label={name}
      title={name}
      className="grid size-11 place-items-center text-sea hover:bg-sheet aria-disabled:text-rule"
    >
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <path d={shape} />
      </svg>
    </button>
  );
}
