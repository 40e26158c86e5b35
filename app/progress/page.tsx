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
      <Statistics cards={banks.flatMap(labelCards)} />
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

/** What each card is about, in words. */
function labelCards({ study, dossier, index }: LoadedBank) {
  const topicNames = new Map(dossier.topics.map(({ id, name }) => [id, name]));
  return study.cards.map(({ id, fact: factId }) => {
    const fact = index.fact(factId);
    const source = index.source(fact.source);
    return {
      id,
      topics: fact.topics.map((topic) => topicNames.get(topic) ?? topic),
      source: `${source.letter} · ${source.shortName}`,
      standing: fact.standing,
    };
  });
}
