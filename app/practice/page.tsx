import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PracticeRoom } from '#components/practice/practice-room.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Practise' };

export default function PracticePage() {
  return (
    <div className="max-w-(--measure)">
      <Suspense>
        <PracticeRoom dossiers={loadBanks().map(({ dossier }) => dossier.id)} />
      </Suspense>
    </div>
  );
}
