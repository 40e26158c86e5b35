/** The map at a dossier's head: coasts, a graticule, and the cities that the dossier names, fitted to them. It draws no borders. */
import type { Dossier } from '#lib/facts/dossier.ts';
import { listCoasts } from './atlas.ts';
import { placeWords, type MapWord, type NamedMark } from './map-words.ts';
import { buildGraticule, buildPath, projectCone } from './projections.ts';

export interface RegionMap {
  readonly land: string;
  readonly graticule: string;
  /** Undefined where no line is wanted. */
  readonly line: string | undefined;
  /** On a phone the middle of the drawing, on anything wider all of it. */
  readonly views: Readonly<Record<'narrow' | 'wide', RegionView>>;
  /** For whoever does not see it. */
  readonly description: string;
}

/** A part of the drawing, with its cities and words by shares of it. */
export interface RegionView {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly cities: readonly Pick<NamedMark, 'id' | 'x' | 'y'>[];
  readonly words: readonly MapWord[];
}

const [width, height] = [1000, 420];
/** Around the cities, so that their names have room. */
const [marginX, marginY] = [130, 50];
const narrowWidth = 1.5 * height;
/** The narrowest that a view is, in pixels: in a window of 320, and in one of 768. */
const narrowest = { narrow: 280, wide: 688 } as const;

/** `undefined` where the dossier wants none. */
export function buildRegionMap({ map, entities }: Pick<Dossier, 'map' | 'entities'>): RegionMap | undefined {
  if (map === undefined) return undefined;
  const find = (id: string) => {
    const entity = entities.find((each) => each.id === id);
    if (entity?.position === undefined) throw new Error(`no position of "${id}" in the dossier`);
    const { longitude, latitude } = entity.position;
    return { id, name: entity.name, at: [longitude, latitude] as [number, number] };
  };
  const cities = map.places.map(find);
  const projection = fitProjection(cities.map(({ at }) => at));
  const path = buildPath(projection).digits(1);
  const points = cities.map(({ id, name, at }) => {
    const [x, y] = projection(at) ?? [0, 0];
    return { id, name, x, y };
  });
  const [from, to] = [map.line?.from, map.line?.to].map((id) => id && find(id));
  const line = from && to && path({ type: 'LineString', coordinates: [from.at, to.at] });
  return {
    land: path(listCoasts()) ?? '',
    graticule: path(buildGraticule(10)) ?? '',
    line: line ?? undefined,
    views: { narrow: viewMiddle(points), wide: viewPart(points, 0, width, narrowest.wide) },
    description: `Map of ${listNames(cities.map(({ name }) => name))}, drawn without borders.${
      from && to ? ` A dotted line shows the shortest way from ${from.name} to ${to.name}.` : ''
    }`,
  };
}

interface NamedPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** All of the drawing where the cities lie too far apart. */
function viewMiddle(points: readonly NamedPoint[]): RegionView {
  const xs = points.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  if (last - first + marginX > narrowWidth) return viewPart(points, 0, width, narrowest.narrow);
  const left = Math.round(Math.min(Math.max((first + last - narrowWidth) / 2, 0), width - narrowWidth));
  return viewPart(points, left, narrowWidth, narrowest.narrow);
}

function viewPart(points: readonly NamedPoint[], left: number, across: number, pixels: number): RegionView {
  const marks = points.map(({ id, name, x, y }) => ({
    id,
    lines: [name],
    look: 'city' as const,
    x: (x - left) / across,
    y: y / height,
    reach: 0,
  }));
  const words = placeWords(marks, { width: pixels, height: (pixels * height) / across });
  return { left, width: across, height, cities: marks.map(({ id, x, y }) => ({ id, x, y })), words };
}

/** Equal in area, with its standard parallels a sixth of the way inside the cities’ span (the rule of sixths). */
function fitProjection(points: readonly [longitude: number, latitude: number][]) {
  const [longitudes, latitudes] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const sixth = (north - south) / 6;
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const corners = [[marginX, marginY], [width - marginX, height - marginY]] as [[number, number], [number, number]]; // prettier-ignore
  return projectCone()
    .parallels([south + sixth, north - sixth])
    .rotate([-middle, 0])
    .fitExtent(corners, { type: 'MultiPoint', coordinates: [...points] })
    .clipExtent([[0, 0], [width, height]]); // prettier-ignore
}

const listNames = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
