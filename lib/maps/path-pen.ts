/**
 * Writes outlines as SVG paths of whole units, each step relative to the one before. Every point is rounded by itself, so
 * neighbours keep a common border, and what is smaller than a unit falls away.
 */
export interface PathPen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  /** Part of what `d3-geo` asks of a pen; an outline of lines alone has no use for them. */
  beginPath(): void;
  arc(): void;
  /** What has been written since the pen was made; empty where all was smaller than a unit. */
  read(): string;
}

type Point = readonly [x: number, y: number];

export function buildPathPen(): PathPen {
  const written: string[] = [];
  let ring: Point[] = [];
  const finishRing = () => {
    written.push(writeRing(ring));
    ring = [];
  };
  return {
    moveTo: (x, y) => {
      finishRing();
      ring = [[Math.round(x), Math.round(y)]];
    },
    lineTo: (x, y) => {
      const [lastX, lastY] = ring.at(-1) ?? [];
      const point: Point = [Math.round(x), Math.round(y)];
      if (point[0] !== lastX || point[1] !== lastY) ring.push(point);
    },
    closePath: finishRing,
    beginPath: () => {},
    arc: () => {},
    read: () => {
      finishRing();
      return written.join('');
    },
  };
}

function writeRing(ring: readonly Point[]): string {
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return '';
  const isClosed = ring.length > 1 && first[0] === last[0] && first[1] === last[1];
  const points = isClosed ? ring.slice(0, -1) : ring;
  if (points.length < 3) return '';
  const steps = points.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? first;
    return [x - fromX, y - fromY];
  });
  // A minus sign parts two numbers as well as a space does.
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
