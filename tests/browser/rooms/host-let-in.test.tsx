/** A way back in: one link at a time, and it stays on the screen until it is put away. */
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { HostPlayers } from '#components/rooms/host/host-players.tsx';
import { viewForHost } from '#lib/rooms/view/view-host.ts';
import { playRoom } from '#tests/builders/build-room.ts';

afterEach(() => void vi.unstubAllGlobals());

const origin = 'http://192.168.1.20:3000';
const link = `${origin}/class/CDF347#key`;

const show = (room: ReturnType<typeof playRoom>) => (
  <HostPlayers view={viewForHost(room.state)} origin={origin} onCommand={() => {}} />
);

it('two taps make one link, as a second would make the first one useless', async () => {
  const answers: ((answer: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => void answers.push(resolve)));
  const room = playRoom();
  room.join('Ada', 0);
  const screen = await render(show(room));
  await screen.getByRole('button', { name: 'Ada' }).click();
  const letIn = screen.getByRole('button', { name: 'Let in on another device' });
  await letIn.click();
  await letIn.click();
  expect(answers).toHaveLength(1);
  answers[0]?.(Response.json({ key: 'key' }));
  await expect.element(screen.getByRole('textbox', { name: 'Or this link' })).toHaveValue(link);
  await expect.element(letIn).not.toBeInTheDocument();
  // The button has gone; the focus is where the next Tab finds the link.
  await expect.element(screen.getByText('Ada comes in by this link')).toHaveFocus();
});

it('in a hall the link of who was taken out stays, though no list has that player any more', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ key: 'key' })));
  const room = playRoom();
  room.join('Ada', 0);
  for (let at = 0; at < 250; at++) room.join(`player ${at}`, 1);
  room.host({ type: 'kick', player: 'Ada' }, 2);
  const screen = await render(show(room));
  await screen.getByRole('button', { name: 'Ada' }).click();
  await screen.getByRole('button', { name: 'Let in again' }).click();
  room.host({ type: 'readmit', player: 'Ada', tokenHash: 'new' }, 3);
  await screen.rerender(show(room));
  await expect.element(screen.getByRole('textbox', { name: 'Or this link' })).toHaveValue(link);
});
