/** Larger, smaller, and to the four sides: what dragging does, for whoever does not drag. */
import type { Direction } from '#lib/maps/find-neighbour.ts';
import { largestScale } from '#lib/maps/map-window.ts';
import { SignButton } from '../frame/sign-button.tsx';

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
      <SignButton name="Zoom in" shape="M3 8h10M8 3v10" isOff={scale >= largestScale} onPress={() => onZoom(2)} />
      <SignButton name="Zoom out" shape="M3 8h10" isOff={isWhole} onPress={() => onZoom(0.5)} />
      {directions.map((direction) => (
        <SignButton
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
