import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AssessRoom } from '#components/assess/assess-room.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Test yourself' };

export default function AssessPage() {
  const dossiers = loadBanks().map(({ dossier: { id, title } }) => ({ id, title }));
  return (
    <Suspense>
      <AssessRoom dossiers={dossiers} />
    </Suspense>
  );
}
