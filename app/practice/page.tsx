import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PracticeDoor } from '#components/practice/practice-door.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Practise' };

export default function PracticePage() {
  const dossiers = loadBanks().map(({ dossier: { id, title } }) => ({ id, title }));
  return (
    <div className="max-w-(--measure)">
      <Suspense>
        <PracticeDoor dossiers={dossiers} />
      </Suspense>
    </div>
  );
}
