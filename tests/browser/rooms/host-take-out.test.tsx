/** Several players are taken out together: by name, for having answered nothing, or one by one. */
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { HostTakeOut } from '#components/rooms/host/host-take-out.tsx';
import type { HostCommand } from '#lib/rooms/room-command.ts';

afterEach(() => void vi.unstubAllGlobals());

const player = (name: string, answered = 0) => ({ id: name, name, right: 0, points: 0, answered, hasAnswered: false });
const players = [player('Amina', 1), player('Robot 1'), player('Robot 2', 1), player('Quiet')];

async function open(playerCount = players.length) {
  const onCommand = vi.fn<(command: HostCommand) => void>();
  const onClose = vi.fn<() => void>();
  const screen = await render(<HostTakeOut code="CDF347" {...{ players, playerCount, onClose, onCommand }} />);
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

it('in a hall those whom the list has not are found by name, in one search after another, and taken out with the rest', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const name = path.endsWith('robot') ? 'Robot 900' : 'Zoë';
    return Promise.resolve(Response.json({ count: 1, players: [player(name)] }));
  });
  const { screen, onCommand } = await open(1_200);
  await expect.element(screen.getByText('Here are 4 of 1200 in the room', { exact: false })).toBeVisible();
  await screen.getByLabelText('Part of the name').fill('robot');
  await screen.getByRole('button', { name: 'Find in the room' }).click();
  await screen.getByRole('button', { name: 'Choose all 3 found' }).click();
  await screen.getByLabelText('Part of the name').fill('zo');
  await screen.getByRole('button', { name: 'Find in the room' }).click();
  await screen.getByRole('checkbox', { name: 'Zoë' }).click();
  await expect.element(screen.getByText('4 chosen.', { exact: false })).toBeVisible();
  await expect.element(screen.getByText('Here are 5 of 1200 in the room', { exact: false })).toBeVisible();
  await screen.getByRole('button', { name: 'Take out 4' }).click();
  expect(asked.map((path) => path.replace(/.*find=/, ''))).toEqual(['robot', 'zo']);
  const [command] = onCommand.mock.calls[0] ?? [];
  expect(command).toMatchObject({ type: 'kick-all' });
  const taken = command?.type === 'kick-all' ? command.players.toSorted() : [];
  expect(taken).toEqual(['Robot 1', 'Robot 2', 'Robot 900', 'Zoë']);
});

it('in a class everybody is there already', async () => {
  const { screen } = await open();
  expect(screen.getByText('Here are', { exact: false }).elements()).toHaveLength(0);
  expect(screen.getByRole('button', { name: 'Find in the room' }).elements()).toHaveLength(0);
});
