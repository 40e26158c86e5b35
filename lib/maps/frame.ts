/**
 * The frame of the map of Europe and Asia: Lambert's azimuthal equal-area projection, so that states can be compared in size,
 * from Ireland to Japan and down to Ceylon. Units are steps of the grid on which outlines are drawn, about 6 km.
 */
import { listParts, type Shape } from './atlas.ts';
import { buildPathPen } from './path-pen.ts';
import { buildPath, projectEqualArea, type Projection } from './projections.ts';

export type LongitudeLatitude = readonly [longitude: number, latitude: number];

export const frame = { width: 2000, height: 1400 } as const;

const project = (): Projection => projectEqualArea().rotate([-77, -44]).scale(1050).translate([1000, 695]);

const endless = buildPath(project());
const projection = project().clipExtent([[0, 0], [frame.width, frame.height]]); // prettier-ignore
const framed = buildPath(projection);

export function drawShape(shape: Shape): string {
  const pen = buildPathPen();
  buildPath(projection, pen)(shape);
  return pen.read();
}

/** In square units: what of it lies in the frame, and all of it. */
export function measureShape(shape: Shape): { readonly seen: number; readonly whole: number } {
  return { seen: framed.area(shape), whole: endless.area(shape) };
}

/** The middle of the largest part in the frame. */
export function findMiddle(shape: Shape): [x: number, y: number] {
  const parts = listParts(shape).toSorted((a, b) => framed.area(b) - framed.area(a));
  const [x = 0, y = 0] = parts.slice(0, 1).flatMap((part) => framed.centroid(part));
  return [Math.round(x), Math.round(y)];
}

/** Nothing where the point lies outside the frame. */
export function projectPoint([longitude, latitude]: LongitudeLatitude): [x: number, y: number] | undefined {
  const [x, y] = project()([longitude, latitude]) ?? [-1, -1];
  const isInFrame = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  return isInFrame ? [Math.round(x), Math.round(y)] : undefined;
}

/** A rough outline, point by point: straight lines on the map. */
export function drawOutline(outline: readonly LongitudeLatitude[]): { path: string; at: [x: number, y: number] } {
  const pen = buildPathPen();
  const points = outline.map(([longitude, latitude]): [number, number] => projection([longitude, latitude]) ?? [0, 0]);
  for (const [x, y] of points.slice(0, 1)) pen.moveTo(x, y);
  for (const [x, y] of points.slice(1)) pen.lineTo(x, y);
  const middleOf = (axis: 0 | 1) => Math.round(points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  return { path: pen.read(), at: [middleOf(0), middleOf(1)] };
}
