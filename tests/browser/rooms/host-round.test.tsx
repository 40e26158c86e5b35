/** What the host is told of how many have answered. */
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { HostRound } from '#components/rooms/host/host-round.tsx';
import type { RoomSettings } from '#lib/rooms/room-settings.ts';
import { viewForHost } from '#lib/rooms/view/view-host.ts';
import { openedAtMillis, playRoom } from '#tests/builders/build-room.ts';

/** More than the host's list holds. */
const size = 250;

it.each<[RoomSettings['pace'], string]>([
  ['host', '0 of 250 answered'],
  ['self', 'Each at their own speed: 0 of 250 have answered all 9 questions.'],
])('in a hall at the pace “%s” everybody is counted, not only those whom the list has', async (pace, said) => {
  const room = playRoom({ pace });
  for (let at = 0; at < size; at++) room.join(`player ${at}`, 0);
  room.host({ type: 'ask' }, 1_000);
  const screen = await render(<HostRound view={viewForHost(room.state)} serverNow={() => openedAtMillis + 2_000} />);
  await expect.element(screen.getByText(said, { exact: false })).toBeVisible();
});
