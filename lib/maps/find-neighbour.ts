/** From place to place by arrow keys: the nearest one in that direction. */
import type { PlaceOnMap } from './state-map.ts';

export type Direction = 'up' | 'right' | 'down' | 'left';

const ways: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
};

/** What lies to the side counts double, so that a place straight ahead wins. Nothing when the map ends there. */
export function findNeighbour<Place extends Pick<PlaceOnMap, 'code' | 'at'>>(
  places: readonly Place[],
  from: Place,
  direction: Direction,
): Place | undefined {
  const [wayX, wayY] = ways[direction];
  const ranked = places.flatMap((place) => {
    const [x, y] = [place.at[0] - from.at[0], place.at[1] - from.at[1]];
    const ahead = x * wayX + y * wayY;
    const aside = Math.abs(x * wayY) + Math.abs(y * wayX);
    return ahead > 0 && aside <= 2 * ahead ? [{ place, distance: ahead + 2 * aside }] : [];
  });
  return ranked.toSorted((a, b) => a.distance - b.distance)[0]?.place;
}
