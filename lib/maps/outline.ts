/** Outlines as a path pen wrote them: read back point by point, to be drawn again in larger steps. */
import { buildPathPen } from './path-pen.ts';

export type Point = readonly [x: number, y: number];

/** A part of the map, by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rings of a path, each a list of points. Every step in it is relative to the one before. */
export function parseOutline(path: string): Point[][] {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, at): Point => {
        x += numbers[2 * at] ?? 0;
        y += numbers[2 * at + 1] ?? 0;
        return [x, y];
      });
    });
}

/** In square units, by Gauss's formula for the area of a polygon; no ring is a hole in another. */
export function measureOutline(rings: readonly (readonly Point[])[]): number {
  const areas = rings.map((ring) =>
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
  return areas.reduce((sum, area) => sum + Math.abs(area) / 2, 0);
}

/** In units `step` times as large: what is smaller falls away, and neighbours keep their common border. */
export function coarsenOutline(rings: readonly (readonly Point[])[], step: number): string {
  const pen = buildPathPen();
  for (const ring of rings) {
    ring.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x / step, y / step) : pen.lineTo(x / step, y / step)));
  }
  return pen.read();
}

/** What of an outline matters within a box: rings that lie beyond one of its edges fall away, and so do detours beyond one. */
export function trimOutline(rings: readonly (readonly Point[])[], box: Box): Point[][] {
  const beyond: readonly ((point: Point) => boolean)[] = [
    ([x]) => x < box.left,
    ([x]) => x > box.right,
    ([, y]) => y < box.top,
    ([, y]) => y > box.bottom,
  ];
  return rings
    .filter((ring) => !beyond.some((isBeyond) => ring.every(isBeyond)))
    .map((ring) => {
      const kept: Point[] = [];
      ring.forEach((point, at) => {
        const [before, after] = [kept.at(-1) ?? point, ring[at + 1] ?? ring[0] ?? point];
        // A line between two points beyond an edge stays beyond it.
        if (at === 0 || !beyond.some((isBeyond) => [before, point, after].every(isBeyond))) kept.push(point);
      });
      return kept;
    });
}
