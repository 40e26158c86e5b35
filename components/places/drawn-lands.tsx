/** The lands of the map: states that the facts name stand out, and disputed areas are hatched over every outline. */
import type { StateMap } from '#lib/maps/state-map.ts';
import { PlaceOutline } from '../map/place-outline.tsx';
import type { MarkedPlace } from './marked-place.ts';

interface DrawnLandsProps {
  /** Distinguishes the parts of this map from those of any other on the page. */
  readonly id: string;
  readonly map: StateMap;
  readonly marked: readonly MarkedPlace[];
  readonly chosen: MarkedPlace | undefined;
}

export function DrawnLands({ id, map, marked, chosen }: DrawnLandsProps) {
  const named = new Set(marked.map(({ code }) => code));
  const outline = map.states.find(({ code }) => code === chosen?.code)?.path;
  return (
    <>
      <path d={map.otherLand} className="fill-rule" />
      {map.states.map(({ code, path }) => (
        <path
          key={code}
          id={`${id}${code}`}
          data-place={code}
          d={path}
          vectorEffect="non-scaling-stroke"
          strokeWidth="0.6"
          strokeLinejoin="round"
          className={`stroke-line ${landLook(named.has(code), code === chosen?.code)}`}
        />
      ))}
      {outline !== undefined && <PlaceOutline path={outline} look="chosen" />}
      {map.disputed.map(({ code, name, status, path, within }) => (
        <g key={code} data-place={code} className="cursor-help stroke-line">
          <title>{`${name}. ${status}`}</title>
          {within && (
            <clipPath id={`${id}${code}`}>
              {within.map((state) => (
                <use key={state} href={`#${id}${state}`} />
              ))}
            </clipPath>
          )}
          <path
            d={path}
            fill={`url(#${id}hatching)`}
            clipPath={within && `url(#${id}${code})`}
            strokeWidth="0.6"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      ))}
    </>
  );
}

function landLook(isNamed: boolean, isChosen: boolean): string {
  if (isChosen) return 'fill-[color-mix(in_srgb,var(--sea)_18%,var(--land))] cursor-pointer';
  if (!isNamed) return 'fill-land';
  return 'fill-[color-mix(in_srgb,var(--ink)_9%,var(--land))] cursor-pointer hover:fill-[color-mix(in_srgb,var(--sea)_12%,var(--land))]';
}
