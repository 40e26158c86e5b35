import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AssessRoom } from '#components/assess/assess-room.tsx';
import { Waiting } from '#components/assess/waiting.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Test yourself' };

export default function AssessPage() {
  const dossiers = loadBanks().map(({ dossier: { id, title } }) => ({ id, title }));
  return (
    <Suspense fallback={<Waiting />}>
      <AssessRoom dossiers={dossiers} />
    </Suspense>
  );
}
