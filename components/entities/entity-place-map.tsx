/** Where a state, a city or a sea lies: on the map of states, or on a globe turned towards it. */
import Link from 'next/link';
import type { EntityPlace } from '#lib/maps/entity-place.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { GlobeMap } from '../map/globe-map.tsx';
import { LocatorMap } from '../map/locator-map.tsx';

interface EntityPlaceProps {
  readonly place: EntityPlace;
  readonly name: string;
  /** Its own line on the map of the dossier's places. */
  readonly href: string;
}

const says: Readonly<Record<EntityPlace['sort'], string>> = {
  state: 'outlined',
  city: 'marked by a dot; it is assigned to no state',
  sea: 'named about its middle; it has no drawn edges',
};

export function EntityPlaceMap({ place, name, href }: EntityPlaceProps) {
  const caption = (
    <p className="catalogue">
      {name} is {says[place.sort]}.{' '}
      <Link href={href} prefetch={false}>
        {place.type === 'locator' ? 'On the map of places' : 'Among the places of the dossier'}
      </Link>
    </p>
  );
  return (
    <TitledSection title="Place">
      {place.type === 'locator' ? (
        <LocatorMap locator={place.locator} description={`Map: ${name} among its neighbours, ${says[place.sort]}.`}>
          {caption}
        </LocatorMap>
      ) : (
        <>
          <GlobeMap globe={place.globe} name={name} description={`Globe: ${name}, ${says[place.sort]}.`} />
          {caption}
        </>
      )}
    </TitledSection>
  );
}
