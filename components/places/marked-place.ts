/** A place that stands on the map, in the map's own units. */
import type { NamedPlace } from '#lib/maps/named-places.ts';

export type MarkedPlace = NamedPlace & Required<Pick<NamedPlace, 'at'>>;
