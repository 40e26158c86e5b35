/** A dossier's head: coasts, a graticule and its cities. No borders are drawn, so it takes no side; words keep their size. */
import { toPercent } from '#lib/core/to-percent.ts';
import type { RegionMap, RegionView } from '#lib/maps/build-region-map.ts';
import { MapWords } from './map-words.tsx';

interface RegionMapViewProps {
  /** Distinguishes the parts of this map from those of any other on the page. */
  readonly id: string;
  readonly map: RegionMap;
}

export function RegionMapView({ id, map: { land, graticule, line, views, description } }: RegionMapViewProps) {
  const drawing = `drawing-of-${id}`;
  return (
    <div role="img" aria-label={description} className="overflow-hidden bg-water">
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <defs>
          <g id={drawing}>
            <path d={graticule} fill="none" className="stroke-rule" strokeWidth="0.6" />
            <path d={land} className="fill-land stroke-line" strokeWidth="0.8" />
            {line !== undefined && (
              <path
                d={line}
                fill="none"
                className="stroke-vermilion"
                strokeWidth="1.5"
                strokeDasharray="1 5"
                strokeLinecap="round"
              />
            )}
          </g>
        </defs>
      </svg>
      <RegionPart view={views.narrow} drawing={drawing} className="md:hidden" />
      <RegionPart view={views.wide} drawing={drawing} className="max-md:hidden" />
    </div>
  );
}

interface RegionPartProps {
  readonly view: RegionView;
  readonly drawing: string;
  readonly className: string;
}

function RegionPart({ view: { left, width, height, cities, words }, drawing, className }: RegionPartProps) {
  return (
    <div aria-hidden="true" className={`relative ${className}`}>
      <svg viewBox={`${left} 0 ${width} ${height}`} className="block w-full">
        <use href={`#${drawing}`} />
      </svg>
      <svg className="absolute inset-0 size-full">
        {cities.map(({ id, x, y }) => (
          <circle key={id} cx={toPercent(x)} cy={toPercent(y)} r="3" className="fill-vermilion" />
        ))}
      </svg>
      <MapWords words={words} />
    </div>
  );
}
