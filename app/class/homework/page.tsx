import type { Metadata } from 'next';
import { HomeworkRoom } from '#components/rooms/homework/homework-room.tsx';
import { loadBanks } from '../../banks.server.ts';

export const metadata: Metadata = { title: 'Homework' };

export default function HomeworkPage() {
  return (
    <div className="max-w-(--measure)">
      <HomeworkRoom dossiers={loadBanks().map(({ dossier }) => dossier.id)} />
    </div>
  );
}
