/** What Study says of a note: whether the disk has taken it. */
import { beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { progressStore } from '#components/progress/progress-instance.ts';
import { StudyNotice } from '#components/study/study-notice.tsx';
import { storedCardId } from '#lib/core/ids.ts';
import { buildFlagged } from '#tests/builders/build-review-event.ts';

const disk = vi.hoisted(() => ({ isFull: false }));

vi.mock('#components/progress/progress-instance.ts', async () => {
  const { buildProgressStore } = await import('#lib/progress/progress-store.ts');
  const { buildFillingLog } = await import('#tests/builders/build-filling-log.ts');
  const log = buildFillingLog(disk);
  const store = buildProgressStore(async () => ({ log, isKept: true }));
  const opened = store.open();
  return { progressStore: store, openProgress: () => opened };
});

const notice = { type: 'flagged', card: storedCardId('fact-1#name') } as const;

beforeEach(() => {
  disk.isFull = false;
});

it('a note is kept when the disk has it', async () => {
  await progressStore.record([buildFlagged({ id: 'kept', card: notice.card })]);
  const screen = await render(<StudyNotice notice={notice} />);
  await expect.element(screen.getByRole('status')).toHaveTextContent('The note is kept. You find it under Progress.');
});

it('a note is in this tab only while the disk refuses it, and kept once it is saved after all', async () => {
  disk.isFull = true;
  await progressStore.record([buildFlagged({ id: 'refused', card: notice.card })]);
  const screen = await render(<StudyNotice notice={notice} />);
  await expect.element(screen.getByRole('status')).toHaveTextContent('The note is in this tab only');
  disk.isFull = false;
  await progressStore.saveAgain();
  await expect.element(screen.getByRole('status')).toHaveTextContent('The note is kept.');
});
