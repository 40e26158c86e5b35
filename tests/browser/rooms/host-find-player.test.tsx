/** What is found is said as well as listed, and for which name. */
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { HostFindPlayer } from '#components/rooms/host/host-find-player.tsx';

afterEach(() => void vi.unstubAllGlobals());

const player = (name: string) => ({ id: name, name, right: 0, points: 0, answered: 0, hasAnswered: false });

it.each([
  [0, [], 'Nobody here has a name like “zoe”.'],
  [1, ['Zoë'], '“zoe”: one is found.'],
  [2, ['Zoë', 'Zoe 2'], '“zoe”: 2 are found.'],
  [60, ['Zoë', 'Zoe 2'], '“zoe”: the first 2 of 60. Type more of the name.'],
])('of %d that are found it is said', async (count, names, said) => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ count, players: names.map(player) })));
  const screen = await render(<HostFindPlayer code="CDF347" shown={200} playerCount={1_200} onChoose={() => {}} />);
  await screen.getByLabelText('Find a player by name').fill('zoe');
  await screen.getByRole('button', { name: 'Find' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(said);
});
