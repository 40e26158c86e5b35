/** The part of a map that is on screen: a window of the map's own shape that is moved and made smaller, never past an edge. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  /** How many times larger than the whole map: 1 to 16. */
  readonly scale: number;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

export const wholeMap: MapWindow = { x: 0, y: 0, scale: 1 };
export const largestScale = 16;

/** Larger or smaller about the middle of the window, or about a point of the map. */
export function zoomWindow(from: MapWindow, size: MapSize, factor: number, about = middleOf(from, size)): MapWindow {
  const scale = clamp(from.scale * factor, 1, largestScale);
  const [x, y] = about;
  return withinEdges({ x: x - size.width / scale / 2, y: y - size.height / scale / 2, scale }, size);
}

/** The closest window in which all points are in sight, with some room around them. */
export function fitWindow(size: MapSize, points: readonly (readonly [x: number, y: number])[]): MapWindow {
  if (points.length === 0) return wholeMap;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 1.25;
  const scale = Math.min(size.width / (right - left || 1), size.height / (bottom - top || 1)) / room;
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  return zoomWindow(wholeMap, size, scale, middle);
}

/** By shares of the window: 0.5 to the right brings its right half to the left. */
export function moveWindow(
  { x, y, scale }: MapWindow,
  size: MapSize,
  [byX, byY]: readonly [number, number],
): MapWindow {
  return withinEdges({ x: x + (byX * size.width) / scale, y: y + (byY * size.height) / scale, scale }, size);
}

/** Moved only when the point is out of sight, and then so that it stands in the middle. */
export function showPoint(from: MapWindow, size: MapSize, point: readonly [x: number, y: number]): MapWindow {
  return isInSight(from, size, point) ? from : zoomWindow(from, size, 1, point);
}

/** What touches the edge counts as out of sight. */
export function isInSight(view: MapWindow, size: MapSize, point: readonly [x: number, y: number]): boolean {
  return placeInWindow(view, size, point).every((share) => share > 0.04 && share < 0.96);
}

/** Where a point of the map stands in the window: 0 at the left and upper edge, 1 at the right and lower one. */
export function placeInWindow(
  { x, y, scale }: MapWindow,
  size: MapSize,
  point: readonly [x: number, y: number],
): [number, number] {
  return [((point[0] - x) * scale) / size.width, ((point[1] - y) * scale) / size.height];
}

const middleOf = ({ x, y, scale }: MapWindow, { width, height }: MapSize): readonly [number, number] => [
  x + width / scale / 2,
  y + height / scale / 2,
];

function withinEdges({ x, y, scale }: MapWindow, { width, height }: MapSize): MapWindow {
  return { x: clamp(x, 0, width - width / scale), y: clamp(y, 0, height - height / scale), scale };
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
