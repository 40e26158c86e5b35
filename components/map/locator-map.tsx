/** Where a state lies, drawn beforehand: the state marked among its neighbours, disputed areas hatched over all of them. */
import type { Locator } from '#lib/maps/build-locator.ts';
import { DisputedNote } from './disputed-note.tsx';
import { Hatching } from './hatching.tsx';

/** The lines of the hatching stay apart at 300 pixels and are still fine at 600. */
const hatchingsAcross = 1800;

export function LocatorMap({ locator, name }: { readonly locator: Locator; readonly name: string }) {
  const { code, window: view, states, disputed, otherLand } = locator;
  const [left, top] = [view.x, view.y].map(Math.floor);
  const place = states.find((state) => state.code === code);
  return (
    <figure className="max-w-(--measure)">
      <svg
        viewBox={`${left} ${top} ${Math.ceil(view.width)} ${Math.ceil(view.height)}`}
        role="img"
        aria-label={`Map: ${name}, outlined among its neighbours.`}
        className="block w-full max-w-md border border-rule bg-water"
      >
        <Hatching id="hatching-of-locator" scale={hatchingsAcross / view.width} />
        <path d={otherLand} className="fill-rule" />
        <g className="fill-sheet stroke-line" strokeWidth="0.6" strokeLinejoin="round">
          {states.map((state) => (
            <path
              key={state.code}
              id={`locator-${state.code}`}
              d={state.path}
              vectorEffect="non-scaling-stroke"
              className={state.code === code ? 'fill-[color-mix(in_srgb,var(--sea)_35%,var(--sheet))]' : undefined}
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
      </svg>
      <figcaption className="mt-1">
        <span className="catalogue">{name} is outlined. </span>
        {disputed.length > 0 && <DisputedNote areas={disputed} />}
      </figcaption>
    </figure>
  );
}
