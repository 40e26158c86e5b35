/** The door to d3-geo: the projections of our maps, and the means to draw and to measure by them. */
import {
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoConicEqualArea,
  geoGraticule,
  geoOrthographic,
  geoPath,
  type GeoProjection,
} from 'd3-geo';

export type Projection = GeoProjection;

export const projectEqualArea = geoAzimuthalEqualArea;
export const projectCone = geoConicEqualArea;
export const projectGlobe = geoOrthographic;

export const buildPath = geoPath;
export const measureOnSphere = geoArea;
export const findCentroid = geoCentroid;

/** Lines of longitude and latitude so many degrees apart. */
export function buildGraticule(degrees: number): GeoJSON.MultiLineString {
  return geoGraticule().step([degrees, degrees]).precision(4)();
}
