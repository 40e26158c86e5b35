import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ownAddress } from '#components/frame/own-address.ts';
import { OpeningCards } from '#components/study/opening-cards.tsx';
import { StudyRoom } from '#components/study/study-room.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Study' };

export default function StudyPage() {
  const dossiers = loadBanks().map(({ dossier: { id, title } }) => ({ id, title }));
  return (
    <>
      {/* The questions come along with the scripts. As an element, since a hint would also be followed by pages that link here. */}
      {dossiers.map(({ id }) => (
        <link
          key={id}
          rel="preload"
          as="fetch"
          crossOrigin="anonymous"
          href={ownAddress(`/dossiers/${id}/bank.json`)}
        />
      ))}
      <Suspense fallback={<OpeningCards />}>
        <StudyRoom dossiers={dossiers} />
      </Suspense>
    </>
  );
}
