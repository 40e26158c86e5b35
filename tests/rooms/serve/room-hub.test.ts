import { expect, it, vi } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { buildMemoryRoomLog, buildMemoryRooms } from '#lib/rooms/log/memory-room-log.ts';
import type { RoomLog } from '#lib/rooms/log/room-log.ts';
import type { RoomEventOf } from '#lib/rooms/room-event.ts';
import { buildRoomHub } from '#lib/rooms/serve/room-hub.ts';
import { buildSeenViews } from '#lib/rooms/serve/seen-views.ts';
import { defaultRoomSettings } from '#lib/rooms/room-settings.ts';
import { nineQuestions, openedAtMillis } from '#tests/builders/build-room.ts';
import { buildTestTimers } from '#tests/builders/build-timers.ts';

const opened: RoomEventOf<'opened'> = {
  type: 'opened',
  atMillis: openedAtMillis,
  code: 'CDF347',
  title: '',
  settings: defaultRoomSettings,
  questions: nineQuestions,
  hostHash: '',
  projectorHash: '',
};

it('ends a question in its time though the clock was set back after the timer was', async () => {
  const timers = buildTestTimers(openedAtMillis);
  let setBackMillis = 0;
  const clock = { nowMillis: () => timers.nowMillis() - setBackMillis, zoneAt: systemClock.zoneAt };
  const hub = buildRoomHub(buildMemoryRoomLog(clock), clock, timers);
  await hub.create(opened);
  await hub.act(opened.code, { type: 'ask' }, { role: 'host' }, clock.nowMillis());
  setBackMillis = 50;
  await timers.pass(20_400);
  expect(hub.known(opened.code)?.phase).toBe('asking');
  await timers.pass(50);
  expect(hub.known(opened.code)?.phase).toBe('revealed');
  await hub.stop();
});

it('deletes a room when it should though the store was away as it was closed', async () => {
  const timers = buildTestTimers(openedAtMillis);
  const clock = { nowMillis: timers.nowMillis, zoneAt: systemClock.zoneAt };
  const store = buildMemoryRooms();
  const log = buildMemoryRoomLog(clock, store);
  const forgetful = { ...opened, settings: { ...defaultRoomSettings, keepHours: 0 } };
  const closing: RoomLog = {
    ...log,
    async append(...asked) {
      const done = await log.append(...asked);
      store.isDown = true;
      return done;
    },
  };
  const hub = buildRoomHub(closing, clock, timers);
  await hub.create(forgetful);
  await hub.act(opened.code, { type: 'close' }, { role: 'host' }, clock.nowMillis());
  await timers.pass(30_000);
  store.isDown = false;
  await timers.pass(3 * 60_000);
  expect(await log.readAfter(opened.code, 0)).toMatchObject({ ok: false, error: { code: 'room-gone' } });
  await hub.stop();
});

it('ends the screens of a room that is gone soon after the store can say so, though it could not as it came back', async () => {
  const timers = buildTestTimers(openedAtMillis);
  const clock = { nowMillis: timers.nowMillis, zoneAt: systemClock.zoneAt };
  const store = buildMemoryRooms();
  const hub = buildRoomHub(buildMemoryRoomLog(clock, store), clock, timers);
  await hub.create(opened);
  const end = vi.fn<() => void>();
  await hub.watch(opened.code, { audience: { role: 'host' }, sink: { send: () => true, end }, seen: buildSeenViews() });
  store.isDown = true;
  store.rooms.clear();
  // Its listeners are told in a turn of their own.
  store.listeners.tellOfDoubt();
  await new Promise((resolve) => setTimeout(resolve));
  await timers.pass(2_500);
  expect(end).not.toHaveBeenCalled();
  store.isDown = false;
  await timers.pass(1_000);
  expect(end).toHaveBeenCalledOnce();
  await hub.stop();
});
