/** Where on the earth a place lies that the map of states does not reach: coasts alone, and the state's own outline. */
import type { Globe } from '#lib/maps/build-globe.ts';

interface GlobeMapProps {
  readonly globe: Globe;
  readonly name: string;
  /** Said of the map to whoever does not see it. */
  readonly description: string;
}

export function GlobeMap({ globe: { size, land, graticule, state }, name, description }: GlobeMapProps) {
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
      </svg>
      <svg aria-hidden="true" className="absolute inset-0 size-full">
        <text
          x="50%"
          y="50%"
          textAnchor="middle"
          dominantBaseline="central"
          className={`fill-ink stroke-land stroke-3 font-sans text-note [paint-order:stroke] ${state === undefined ? 'italic' : 'font-semibold'}`}
        >
          {name}
        </text>
      </svg>
    </div>
  );
}
