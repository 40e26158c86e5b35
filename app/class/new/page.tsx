import type { Metadata } from 'next';
import { Suspense } from 'react';
import { HostBuilder } from '#components/rooms/host/host-builder.tsx';
import { loadBanks } from '../../banks.server.ts';

export const metadata: Metadata = { title: 'Build a quiz' };

export default function NewQuizPage() {
  return (
    <Suspense>
      <HostBuilder dossiers={loadBanks().map(({ dossier }) => dossier.id)} />
    </Suspense>
  );
}
