/** A place that stands on the map, in the map's own units. */
import type { NamedPlace } from '#lib/maps/named-places.ts';

export interface MarkedPlace extends NamedPlace {
  readonly at: readonly [x: number, y: number];
  /** In square units of the map; 0 for a point. */
  readonly area: number;
}
