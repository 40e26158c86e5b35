/** Where a place lies, drawn beforehand: a state or a point among its neighbours, disputed areas hatched over all of them. */
import type { ReactNode } from 'react';
import type { Locator } from '#lib/maps/build-locator.ts';
import { DisputedNote } from './disputed-note.tsx';
import { Hatching } from './hatching.tsx';
import { MapWords } from './map-words.tsx';

/** The lines of the hatching stay apart at 300 pixels and are still fine at 600. */
const hatchingsAcross = 1800;

interface LocatorMapProps {
  readonly locator: Locator;
  /** Said of the map to whoever does not see it. */
  readonly description: string;
  readonly children: ReactNode;
}

export function LocatorMap({ locator, description, children }: LocatorMapProps) {
  const { window: view, states, disputed, otherLand, meant, words } = locator;
  const [left, top] = [view.x, view.y].map(Math.floor);
  const place = states.find((state) => state.code === meant.code);
  return (
    <figure className="max-w-(--measure)">
      <div className="relative max-w-md overflow-hidden border border-rule bg-water">
        <svg
          viewBox={`${left} ${top} ${Math.ceil(view.width)} ${Math.ceil(view.height)}`}
          role="img"
          aria-label={description}
          className="block w-full"
        >
          <Hatching id="hatching-of-locator" scale={hatchingsAcross / view.width} />
          <path d={otherLand} className="fill-rule" />
          <g className="fill-land stroke-line" strokeWidth="0.6" strokeLinejoin="round">
            {states.map((state) => (
              <path
                key={state.code}
                id={`locator-${state.code}`}
                d={state.path}
                vectorEffect="non-scaling-stroke"
                className={state === place ? 'fill-[color-mix(in_srgb,var(--sea)_30%,var(--land))]' : undefined}
              />
            ))}
          </g>
          {place && (
            <path
              d={place.path}
              fill="none"
              className="stroke-ink"
              strokeWidth="1.5"
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          )}
          {disputed.map((area) => (
            <g key={area.code} className="stroke-line" strokeWidth="0.6">
              {area.within && (
                <clipPath id={`locator-${area.code}`}>
                  {area.within.map((each) => (
                    <use key={each} href={`#locator-${each}`} />
                  ))}
                </clipPath>
              )}
              <path
                d={area.path}
                fill="url(#hatching-of-locator)"
                clipPath={area.within && `url(#locator-${area.code})`}
                vectorEffect="non-scaling-stroke"
              />
            </g>
          ))}
          {meant.type === 'city' && (
            <circle cx={meant.at[0]} cy={meant.at[1]} r="5" className="fill-vermilion stroke-paper" strokeWidth="1" />
          )}
        </svg>
        <MapWords words={words} />
      </div>
      <figcaption className="mt-1">
        {children}
        {disputed.length > 0 && <DisputedNote areas={disputed} />}
      </figcaption>
    </figure>
  );
}
