import type { Metadata } from 'next';
import { BackupReminder } from '#components/keeping/backup-reminder.tsx';
import { KeepingPanel } from '#components/keeping/keeping-panel.tsx';
import { BackupPanel } from '#components/progress/backup-panel.tsx';
import { DaysTable } from '#components/progress/days-table.tsx';
import { StorageNotice } from '#components/progress/storage-notice.tsx';
import { UnreadablePanel } from '#components/progress/unreadable-panel.tsx';

export const metadata: Metadata = { title: 'Progress' };

export default function ProgressPage() {
  return (
    <div className="max-w-(--measure)">
      <StorageNotice />
      <h1 className="mb-6 text-title">Progress</h1>
      <DaysTable />
      <BackupReminder />
      <BackupPanel />
      <KeepingPanel />
      <UnreadablePanel />
    </div>
  );
}
