/** Several players are taken out together: by name, for having answered nothing, or one by one. */
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { HostTakeOut } from '#components/rooms/host/host-take-out.tsx';
import type { HostCommand } from '#lib/rooms/room-command.ts';

const player = (name: string, answered = 0) => ({ id: name, name, right: 0, points: 0, answered, hasAnswered: false });
const players = [player('Amina', 1), player('Robot 1'), player('Robot 2', 1), player('Quiet')];

async function open(playerCount = players.length) {
  const onCommand = vi.fn<(command: HostCommand) => void>();
  const onClose = vi.fn<() => void>();
  const screen = await render(<HostTakeOut {...{ players, playerCount, onClose, onCommand }} />);
  return { screen, onCommand, onClose };
}

it('nobody is chosen at first, and nobody can be taken out', async () => {
  const { screen } = await open();
  await expect.element(screen.getByText('Nobody is chosen.', { exact: false })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Take out' })).toBeDisabled();
});

it('those found by a part of the name are chosen together, and one more beside them', async () => {
  const { screen, onCommand, onClose } = await open();
  await screen.getByLabelText('Part of the name').fill('robot');
  await screen.getByRole('button', { name: 'Choose all 2 found' }).click();
  await screen.getByLabelText('Part of the name').fill('');
  await screen.getByRole('checkbox', { name: 'Quiet' }).click();
  await screen.getByRole('button', { name: 'Take out 3' }).click();
  expect(onCommand).toHaveBeenCalledExactlyOnceWith({ type: 'kick-all', players: ['Robot 1', 'Robot 2', 'Quiet'] });
  expect(onClose).toHaveBeenCalled();
});

it('those without any answer can be found, and a choice is taken back', async () => {
  const { screen, onCommand } = await open();
  await screen.getByRole('checkbox', { name: 'Only those without any answer so far' }).click();
  await screen.getByRole('button', { name: 'Choose all 2 found' }).click();
  await screen.getByRole('checkbox', { name: 'Robot 1' }).click();
  await screen.getByRole('button', { name: 'Take out 1' }).click();
  expect(onCommand).toHaveBeenCalledExactlyOnceWith({ type: 'kick-all', players: ['Quiet'] });
});

it('in a hall it is said that the list does not have everybody; in a class nothing of it', async () => {
  const hall = await open(1_200);
  await expect
    .element(hall.screen.getByText('Here are the 4 whom your list shows, of 1200 in the room.', { exact: false }))
    .toBeVisible();
  await hall.screen.unmount();
  const { screen } = await open();
  expect(screen.getByText('Here are the', { exact: false }).elements()).toHaveLength(0);
});
