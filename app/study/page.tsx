import type { Metadata } from 'next';
import { Suspense } from 'react';
import { preload } from 'react-dom';
import { ownAddress } from '#components/frame/own-address.ts';
import { OpeningCards } from '#components/study/opening-cards.tsx';
import { StudyRoom } from '#components/study/study-room.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Study' };

export default function StudyPage() {
  const dossiers = loadBanks().map(({ dossier: { id, title } }) => ({ id, title }));
  // The questions come along with the scripts, not after them.
  for (const { id } of dossiers)
    preload(ownAddress(`/dossiers/${id}/bank.json`), { as: 'fetch', crossOrigin: 'anonymous' });
  return (
    <Suspense fallback={<OpeningCards />}>
      <StudyRoom dossiers={dossiers} />
    </Suspense>
  );
}
