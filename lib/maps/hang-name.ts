/** One name above its place on a map, or below it where the map ends: as large as asked for, smaller where it is long, past no edge. */
import type { MapSize } from './map-window.ts';
import { measureWord } from './measure-word.ts';

export interface HungName {
  /** Where it begins, and the line it stands on, in units of the map. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** `measureWord` measures at this size. */
const measuredAt = 13;
/** At either end, in heights of its type. */
const margin = 0.25;

export function hangName(
  name: string,
  [x, y]: readonly [x: number, y: number],
  map: MapSize,
  largest: number,
): HungName {
  const length = measureWord(name) / measuredAt;
  const size = Math.min(largest, map.width / (length + 2 * margin));
  const [first, last] = [margin * size, map.width - (length + margin) * size];
  return {
    x: Math.min(Math.max(x - (length / 2) * size, first), last),
    y: y < 2 * size ? y + 1.6 * size : y - 0.8 * size,
    size,
  };
}
