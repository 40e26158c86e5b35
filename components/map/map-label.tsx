/** A sign and a name over a place. It keeps its size whatever part of the map is shown, and never leaves the map. */
import { placeInWindow, type MapSize, type MapWindow } from '#lib/maps/map-window.ts';
import { stateName } from './state-name.ts';

interface MapLabelProps {
  readonly code: string;
  readonly isRight: boolean;
  readonly at: readonly [x: number, y: number];
  readonly isBelow: boolean;
  readonly view: MapWindow;
  readonly size: MapSize;
}

export function MapLabel({ code, isRight, at, isBelow, view, size }: MapLabelProps) {
  const [x, y] = placeInWindow(view, size, at);
  if (x < 0 || x > 1 || y < 0 || y > 1) return null;
  return (
    <span
      className={`pointer-events-none absolute border border-current bg-paper px-1.5 font-sans text-note font-semibold whitespace-nowrap ${isRight ? 'text-moss' : 'text-vermilion'}`}
      style={{ left: `${x * 100}%`, top: `${y * 100}%`, transform: `translate(${-x * 100}%, ${isBelow ? 60 : -160}%)` }}
    >
      {isRight ? '✓' : '✗'} {stateName(code)}
    </span>
  );
}
