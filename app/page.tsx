import Link from 'next/link';
import { BackupReminder } from '#components/keeping/backup-reminder.tsx';
import { RegionMapView } from '#components/map/region-map.tsx';
import { OfflineNote } from '#components/offline/offline-note.tsx';
import { PracticeLinks } from '#components/practice/practice-links.tsx';
import { StorageNotice } from '#components/progress/storage-notice.tsx';
import { TodayPanel } from '#components/study/today-panel.tsx';
import { buildRegionMap } from '#lib/maps/build-region-map.ts';
import { loadBanks } from './banks.server.ts';

export default function TodayPage() {
  const banks = loadBanks().map((bank) => ({ ...bank, map: buildRegionMap(bank.dossier) }));
  return (
    <>
      <StorageNotice />
      <h1 className="mb-2 text-title">Today</h1>
      <p className="mb-8 max-w-(--measure) text-faded">
        Facts from documents, each with its source, its speaker and its date. What you forget comes back in time.
      </p>
      {banks.map(({ study, dossier, map }) => (
        <section key={dossier.id} aria-labelledby={dossier.id} className="border-y border-rule">
          {map && <RegionMapView id={dossier.id} map={map} />}
          <div className="max-w-3xl py-6">
            <p className="heading mb-1">Dossier</p>
            <h2 id={dossier.id} className="text-stem">
              <Link href={`/dossiers/${dossier.id}`} className="text-ink no-underline hover:underline">
                {dossier.title}
              </Link>
            </h2>
            <p className="mb-6 text-faded">{dossier.subtitle}</p>
            <TodayPanel cards={study.cards} href="/study" />
            <div className="mt-6">
              <PracticeLinks dossierId={dossier.id} cards={study.cards} />
            </div>
          </div>
        </section>
      ))}
      <BackupReminder />
      <OfflineNote />
    </>
  );
}
