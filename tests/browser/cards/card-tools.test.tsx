/** What is said of a card before its log is open, and of a note that the disk refuses. */
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { CardInfo } from '#components/cards/card-info.tsx';
import { CardTools } from '#components/cards/card-tools.tsx';
import { buildTrueFalse } from '#tests/builders/build-item.ts';

const world = vi.hoisted(() => ({ openLog: () => {}, isFull: false }));

vi.mock('#components/progress/progress-instance.ts', async () => {
  const { buildProgressStore } = await import('#lib/progress/progress-store.ts');
  const { buildFillingLog } = await import('#tests/builders/build-filling-log.ts');
  const log = buildFillingLog(world);
  const opening = new Promise<void>((resolve) => (world.openLog = resolve));
  const progressStore = buildProgressStore(async () => {
    await opening;
    return { log, isKept: true };
  });
  const opened = progressStore.open();
  return { progressStore, openProgress: () => opened };
});

const item = buildTrueFalse();

it('a card is not called new while its log is being opened', async () => {
  const screen = await render(<CardInfo card={item.card} question={item.stem} />);
  await expect.element(screen.getByRole('status')).toHaveTextContent('Opening your log …');
  world.openLog();
  await expect.element(screen.getByRole('status')).toHaveTextContent('This card is new: nothing is known of it yet.');
});

it.each([
  [false, 'The note is kept. You find it under Progress.'],
  [true, 'The note is in this tab only: this browser has not stored it. Under Progress you can export it.'],
])('a note on a disk that is full (%s) is told of as it is', async (isFull, said) => {
  world.openLog();
  world.isFull = isFull;
  const screen = await render(<CardTools item={item} />);
  await screen.getByRole('button', { name: 'Report a fault' }).click();
  await screen.getByRole('button', { name: 'Keep this note' }).click();
  await expect.element(screen.getByText('The note is')).toHaveTextContent(said);
});
