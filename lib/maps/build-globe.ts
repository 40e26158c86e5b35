/** The earth from afar, turned towards a place: for what lies beyond the map of states. Coasts alone, and what is meant: a state's outline, or the middle. */
import { listAtlasLands, listCoasts, listParts, type Shape } from './atlas.ts';
import type { LongitudeLatitude } from './frame.ts';
import { buildPathPen } from './path-pen.ts';
import { buildGraticule, buildPath, findCentroid, measureOnSphere, projectGlobe } from './projections.ts';

export interface Globe {
  /** Across; the globe fills it. */
  readonly size: number;
  readonly land: string;
  readonly graticule: string;
  /** Undefined for a city or a sea, which lies in the middle. */
  readonly state: string | undefined;
  /** The middle is marked: a city stands there. */
  readonly isDotted: boolean;
}

const size = 600;

export function buildGlobeOfPoint(at: LongitudeLatitude, sort: 'city' | 'sea'): Globe {
  return { ...draw(at, undefined), isDotted: sort === 'city' };
}

/** `undefined` when the atlas has no such state. */
export function buildGlobeOfState(code: string): Globe | undefined {
  const shape = listAtlasLands().find((land) => land.code === code)?.shape;
  const [largest] =
    shape === undefined ? [] : listParts(shape).toSorted((a, b) => measureOnSphere(b) - measureOnSphere(a));
  return largest === undefined ? undefined : { ...draw(findCentroid(largest), shape), isDotted: false };
}

function draw([longitude, latitude]: LongitudeLatitude, state: Shape | undefined): Omit<Globe, 'isDotted'> {
  const projection = projectGlobe()
    .rotate([-longitude, -latitude])
    .scale(size / 2)
    .translate([size / 2, size / 2])
    .clipAngle(90);
  const outline = (shape: GeoJSON.FeatureCollection | Shape) => {
    const pen = buildPathPen();
    buildPath(projection, pen)(shape);
    return pen.read();
  };
  return {
    size,
    land: outline(listCoasts()),
    graticule: buildPath(projection).digits(0)(buildGraticule(20)) ?? '',
    state: state && outline(state),
  };
}
