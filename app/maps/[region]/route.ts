import { mapRegions } from '#lib/items/map-regions.ts';
import { buildStateMap } from '#lib/maps/build-state-map.ts';

/** A map of states as a static file, drawn at build time and fetched only where a map is shown. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(mapRegions).map((region) => ({ region: `${region}.json` }));
}

export function GET() {
  return Response.json(buildStateMap());
}
