import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { PlaceList } from '#components/places/place-list.tsx';
import { PlacesRoom } from '#components/places/places-room.tsx';
import { listNamedPlaces, listPlaceFacts } from '#lib/maps/named-places.ts';
import { buildPracticeHref } from '#lib/practice/practice-href.ts';
import { findBank, loadBanks } from '../../../banks.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;
export const metadata: Metadata = { title: 'Places' };

export function generateStaticParams() {
  return loadBanks().map(({ dossier }) => ({ slug: dossier.id }));
}

export default async function PlacesPage({ params }: Props) {
  const { dossier, index, study } = findBank((await params).slug) ?? notFound();
  const places = listNamedPlaces(index);
  const practiceHref = buildPracticeHref(study, 'map-place', []);
  return (
    <article>
      <p className="heading mb-1">
        <Link href={`/dossiers/${dossier.id}`}>{dossier.title}</Link>
      </p>
      <h1 className="mb-4 text-title">Places</h1>
      <p className="mb-3 max-w-(--measure)">
        The states and places that the facts name; the number says how many do. A fact that names a place need not have
        happened there.
      </p>
      <p className="catalogue mb-4 max-w-(--measure)">
        The map draws lines as they are held on the ground and hatches what more than one state claims. A city stands at
        its position and is assigned to no state.{' '}
        {practiceHref !== undefined && (
          <Link href={practiceHref} prefetch={false}>
            Find states on the map
          </Link>
        )}
      </p>
      <Suspense fallback={<PlaceList places={places} chosen={undefined} />}>
        <PlacesRoom
          places={places}
          facts={listPlaceFacts(places, index)}
          dossierId={dossier.id}
          asked={study.entities.map(({ id }) => id)}
        />
      </Suspense>
    </article>
  );
}
