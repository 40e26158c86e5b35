/** A store that was away may come back with less than it had taken; nobody is left with what is true no longer. */
import { afterEach, expect, it } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { buildMemoryRoomLog, buildMemoryRooms } from '#lib/rooms/log/memory-room-log.ts';
import type { RoomsServer } from '#lib/rooms/serve/api/rooms-server.ts';
import { askingServer, buildRoomsServer, secretBank } from '#tests/builders/build-rooms-server.ts';
import { responses } from '#tests/builders/build-item.ts';
import { openClassroom } from '#tests/builders/classroom.ts';

const servers: RoomsServer[] = [];
afterEach(async () => {
  for (const { hub } of servers.splice(0)) await hub.stop();
});

it('sends every screen back to where the room is, and takes the answer again that was lost', async () => {
  const store = buildMemoryRooms();
  const server = buildRoomsServer(buildMemoryRoomLog(systemClock, store));
  servers.push(server);
  const items = secretBank.items.map(({ id }) => id);
  const room = await openClassroom(askingServer(server), { items, settings: { timer: 'off' } });
  const [ada] = [await room.join('Ada'), await room.join('Ben')];
  const screen = await ada.watch(room.code, 'player');
  await room.command({ type: 'ask' });
  const answer = { round: 0, question: 0, response: responses['single-choice'] };
  await ada.post(`/${room.code}/answers`, answer);
  await screen.until('own', ({ answered }) => answered === 1);

  const stored = store.rooms.get(room.code);
  expect(stored?.events.pop()?.type).toBe('answered');
  stored?.usedKeys.clear();
  store.listeners.tellOfDoubt();
  await screen.untilEnd();
  expect(screen.frames().at(-1)).toEqual({ type: 'bye' });
  const again = await ada.watch(room.code, 'player', screen.lastId());
  const own = await again.until('own', () => true);
  expect(own).toMatchObject({ name: 'Ada', answered: 0 });
  expect(own).not.toHaveProperty('response');
  expect((await ada.post(`/${room.code}/answers`, answer)).status).toBe(200);
  await again.until('own', ({ answered }) => answered === 1);
  again.leave();
});
