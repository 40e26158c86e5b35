import Link from 'next/link';
import { BackupReminder } from '#components/keeping/backup-reminder.tsx';
import { RegionMap } from '#components/map/region-map.tsx';
import { OfflineNote } from '#components/offline/offline-note.tsx';
import { StorageNotice } from '#components/progress/storage-notice.tsx';
import { TodayPanel } from '#components/study/today-panel.tsx';
import { loadBanks } from './banks.server.ts';

export default function TodayPage() {
  const banks = loadBanks();
  return (
    <>
      <StorageNotice />
      <h1 className="mb-2 text-title">Today</h1>
      <p className="mb-8 max-w-(--measure) text-faded">
        Facts from documents, each with its source, its speaker and its date. What you forget comes back in time.
      </p>
      {banks.map(({ study, dossier }) => (
        <section key={dossier.id} aria-labelledby={dossier.id} className="border-y border-rule">
          <RegionMap />
          <div className="max-w-3xl py-6">
            <p className="heading mb-1">Dossier</p>
            <h2 id={dossier.id} className="text-stem">
              <Link href={`/dossiers/${dossier.id}`} className="text-ink no-underline hover:underline">
                {dossier.title}
              </Link>
            </h2>
            <p className="mb-6 text-faded">{dossier.subtitle}</p>
            <TodayPanel cards={study.cards} href="/study" />
          </div>
        </section>
      ))}
      <BackupReminder />
      <OfflineNote />
    </>
  );
}
