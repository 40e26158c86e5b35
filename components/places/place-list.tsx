/** All places that the facts name, by name and with their number: the way to choose without the map. */
import type { NamedPlace, PlaceSort } from '#lib/maps/named-places.ts';
import { PlaceLink } from './place-link.tsx';

interface PlaceListProps {
  readonly places: readonly NamedPlace[];
  readonly chosen: string | undefined;
}

export function PlaceList({ places, chosen }: PlaceListProps) {
  const ofSort = (sort: PlaceSort) => places.filter((place) => place.sort === sort);
  return (
    <nav aria-label="Places" className="space-y-2 border-y border-rule py-3 font-sans text-ui">
      <PlaceRow title="States" places={ofSort('state')} chosen={chosen} />
      <PlaceRow title="Cities" places={ofSort('city')} chosen={chosen} />
      <PlaceRow title="Seas" places={ofSort('sea')} chosen={chosen} />
      <PlaceRow title="Not on this map" places={ofSort('elsewhere')} chosen={chosen} />
    </nav>
  );
}

function PlaceRow({ title, places, chosen }: PlaceListProps & { readonly title: string }) {
  if (places.length === 0) return null;
  return (
    <div className="grid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <p className="catalogue py-1">{title}</p>
      <ul className="flex flex-wrap gap-x-5">
        {places.map(({ id, name, facts }) => (
          <li key={id}>
            <PlaceLink
              id={id}
              isChosen={id === chosen}
              className="inline-flex min-h-7 items-center gap-1.5 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
              <span className="tabular text-note text-faded">
                {facts.length}
                <span className="sr-only"> {facts.length === 1 ? 'fact' : 'facts'}</span>
              </span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
