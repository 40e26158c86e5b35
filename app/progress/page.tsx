import type { Metadata } from 'next';
import { BackupReminder } from '#components/keeping/backup-reminder.tsx';
import { KeepingPanel } from '#components/keeping/keeping-panel.tsx';
import { BackupPanel } from '#components/progress/backup-panel.tsx';
import { ClockNotice } from '#components/progress/clock-notice.tsx';
import { DaysTable } from '#components/progress/days-table.tsx';
import { FlagsPanel } from '#components/progress/flags-panel.tsx';
import { PutAside } from '#components/progress/put-aside.tsx';
import { Statistics } from '#components/progress/statistics.tsx';
import { StorageNotice } from '#components/progress/storage-notice.tsx';
import { UnreadablePanel } from '#components/progress/unreadable-panel.tsx';
import { loadBanks, type LoadedBank } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Progress' };

export default function ProgressPage() {
  const banks = loadBanks();
  const slugs = banks.map(({ dossier }) => dossier.id);
  return (
    <div className="max-w-(--measure)">
      <StorageNotice />
      <ClockNotice />
      <h1 className="mb-6 text-title">Progress</h1>
      <Statistics cards={banks.flatMap(labelCards)} groups={banks.map(nameGroups)} />
      <DaysTable />
      <PutAside slugs={slugs} />
      <FlagsPanel slugs={slugs} />
      <BackupReminder />
      <BackupPanel />
      <KeepingPanel />
      <UnreadablePanel />
    </div>
  );
}

/** What each card is about, by id. */
function labelCards({ study, dossier, index }: LoadedBank) {
  return study.cards.map(({ id, fact: factId }) => {
    const { topics, source, standing } = index.fact(factId);
    return { id, dossier: dossier.id, topics, source, standing };
  });
}

/** What the topics and sources of a dossier are called. */
function nameGroups({ dossier }: LoadedBank) {
  return {
    dossier: dossier.id,
    topics: dossier.topics,
    sources: dossier.sources.map(({ id, letter, shortName }) => ({ id, name: `${letter} · ${shortName}` })),
  };
}
