import { expect, it } from 'vitest';
import { expiryOf, openExpiryOf } from '#lib/rooms/log/room-expiry.ts';
import { longestKeptDays, longestOpenDays } from '#lib/rooms/room-settings.ts';
import { printRoleCookie } from '#lib/rooms/serve/api/role-cookie.ts';
import { openedAtMillis, playRoom } from '#tests/builders/build-room.ts';

const dayMillis = 24 * 3_600_000;

it('a role lasts for as long as a room can, also one that its host closes at the last moment', () => {
  const closesAtMillis = openedAtMillis + longestOpenDays * dayMillis;
  const room = playRoom({ pace: 'self', closesAtMillis, keepHours: 24 * longestKeptDays }).state;
  const closedAtMillis = openExpiryOf({ atMillis: openedAtMillis, settings: room.settings });
  const goneAtMillis = expiryOf({ ...room, phase: 'closed', closedAtMillis });
  const cookie = printRoleCookie(new Request('https://dossier.example/'), room.code, 'player', 'secret');
  const lasts = Number(/Max-Age=(\d+)/.exec(cookie)?.[1]) * 1_000;
  expect(openedAtMillis + lasts).toBeGreaterThanOrEqual(goneAtMillis);
});
