/** Where on the earth a place lies that the map of states does not reach: coasts alone, and the state's own outline or the city's dot. */
import type { Globe } from '#lib/maps/build-globe.ts';
import { haloed } from './haloed.ts';

interface GlobeMapProps {
  readonly globe: Globe;
  readonly name: string;
  /** Said of the map to whoever does not see it. */
  readonly description: string;
}

export function GlobeMap({ globe: { size, land, graticule, state, isDotted }, name, description }: GlobeMapProps) {
  const radius = size / 2;
  return (
    <div className="relative max-w-72">
      <svg viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={description} className="block w-full">
        <circle cx={radius} cy={radius} r={radius} className="fill-water stroke-line" strokeWidth="1.5" />
        <path d={graticule} fill="none" className="stroke-rule" strokeWidth="1.5" />
        <path d={land} className="fill-land stroke-line" strokeWidth="1" />
        {state !== undefined && (
          <path
            d={state}
            className="fill-[color-mix(in_srgb,var(--sea)_30%,var(--land))] stroke-ink"
            strokeWidth="2"
            strokeLinejoin="round"
          />
        )}
        {isDotted && <circle cx={radius} cy={radius} r="10" className="fill-vermilion stroke-paper" strokeWidth="2" />}
      </svg>
      <svg aria-hidden="true" className="absolute inset-0 size-full">
        <text
          x="50%"
          y="50%"
          // Below the dot, whose radius it clears by half a line.
          dy={isDotted ? '1.1em' : undefined}
          textAnchor="middle"
          dominantBaseline="central"
          className={`${haloed} fill-ink ${state === undefined && !isDotted ? 'italic' : 'font-semibold'}`}
        >
          {name}
        </text>
      </svg>
    </div>
  );
}
