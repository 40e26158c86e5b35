/** The earth from afar, turned towards a place: for what lies beyond the map of states. Coasts alone, and the outline of the state that is meant. */
import { geoArea, geoCentroid, geoGraticule, geoOrthographic, geoPath } from 'd3-geo';
import { listAtlasLands, listParts, type Shape } from './atlas.ts';
import { listCoasts } from './coasts.ts';
import type { LongitudeLatitude } from './frame.ts';
import { buildPathPen } from './path-pen.ts';

export interface Globe {
  /** Across; the globe fills it. */
  readonly size: number;
  readonly land: string;
  readonly graticule: string;
  /** Undefined for a point, which lies in the middle. */
  readonly state: string | undefined;
}

const size = 600;

export function buildGlobeOfPoint(at: LongitudeLatitude): Globe {
  return draw(at, undefined);
}

/** `undefined` when the atlas has no such state. */
export function buildGlobeOfState(code: string): Globe | undefined {
  const shape = listAtlasLands().find((land) => land.code === code)?.shape;
  const [largest] = shape === undefined ? [] : listParts(shape).toSorted((a, b) => geoArea(b) - geoArea(a));
  return largest === undefined ? undefined : draw(geoCentroid(largest), shape);
}

function draw([longitude, latitude]: LongitudeLatitude, state: Shape | undefined): Globe {
  const projection = geoOrthographic()
    .rotate([-longitude, -latitude])
    .scale(size / 2)
    .translate([size / 2, size / 2])
    .clipAngle(90);
  const outline = (shape: GeoJSON.FeatureCollection | Shape) => {
    const pen = buildPathPen();
    geoPath(projection, pen)(shape);
    return pen.read();
  };
  return {
    size,
    land: outline(listCoasts()),
    graticule: geoPath(projection).digits(0)(geoGraticule().step([20, 20]).precision(4)()) ?? '',
    state: state && outline(state),
  };
}
