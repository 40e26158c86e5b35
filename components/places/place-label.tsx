/** What stands over the map of places: a city's dot, a place's name and number as a link, the name of a disputed area. */
import type { PlacedLabel } from '#lib/maps/place-labels.ts';
import type { MarkedPlace } from './marked-place.ts';
import { choosePlace, PlaceLink } from './place-link.tsx';

interface PlaceDotProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly left: number;
  readonly top: number;
}

/** Pressing it does what the city's link does. */
export function PlaceDot({ id, isChosen, left, top }: PlaceDotProps) {
  return (
    <span
      aria-hidden="true"
      onClick={() => choosePlace(id)}
      className="pointer-events-auto absolute -m-3 grid size-6 cursor-pointer place-items-center"
      style={placeAt(left, top)}
    >
      <span className={`size-2 rounded-full border border-paper ${isChosen ? 'bg-sea' : 'bg-ink'}`} />
    </span>
  );
}

/** In sixteenths of the root's type: with larger text all of it grows. */
const placeAt = (left: number, top: number) => ({ left: `${left / 16}rem`, top: `${top / 16}rem` });

const halo = '[text-shadow:0_0_3px_var(--land),0_0_3px_var(--land),0_0_5px_var(--land)]';

interface PlaceLabelProps extends Omit<PlacedLabel, 'id'> {
  readonly place: MarkedPlace;
  readonly isChosen: boolean;
}

export function PlaceLabel({ place: { id, name, sort, facts }, isChosen, size, left, top }: PlaceLabelProps) {
  const count = facts.length;
  const look = { state: 'font-semibold tracking-wide', city: '', sea: 'italic', elsewhere: '' }[sort];
  return (
    <PlaceLink
      id={id}
      isChosen={isChosen}
      className={`pointer-events-auto absolute inline-flex h-6 min-w-6 items-center justify-center gap-1 px-1 font-sans text-note leading-none whitespace-nowrap text-ink no-underline ${halo} hover:underline focus:z-10 ${look} aria-[current]:font-semibold aria-[current]:underline`}
      style={placeAt(left, top)}
    >
      <span className={size === 'whole' || size === 'name' ? '' : 'sr-only'}>{name} </span>
      <span className={size === 'whole' || size === 'count' ? 'tabular font-normal text-faded' : 'sr-only'}>
        {count}
        <span className="sr-only"> {count === 1 ? 'fact' : 'facts'}</span>
      </span>
    </PlaceLink>
  );
}

interface DisputedLabelProps {
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

/** Who holds and who claims it is told below the map, to everyone. */
export function DisputedLabel({ name, left, top }: DisputedLabelProps) {
  return (
    <span
      aria-hidden="true"
      data-disputed={name}
      className={`absolute text-center font-sans text-note leading-[1.15] whitespace-nowrap text-vermilion italic ${halo}`}
      style={placeAt(left, top)}
    >
      {name}
      <br />
      disputed
    </span>
  );
}
