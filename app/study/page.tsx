import type { Metadata } from 'next';
import { Suspense } from 'react';
import { OpeningCards } from '#components/study/opening-cards.tsx';
import { StudyRoom } from '#components/study/study-room.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Study' };

export default function StudyPage() {
  const dossiers = loadBanks().map(({ dossier: { id, title } }) => ({ id, title }));
  return (
    <Suspense fallback={<OpeningCards />}>
      <StudyRoom dossiers={dossiers} />
    </Suspense>
  );
}
