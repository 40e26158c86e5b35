/** A room that goes on and on leaves nothing behind: the soak of the benchmarks in short, counted instead of weighed. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { buildMemoryRoomLog } from '#lib/rooms/log/memory-room-log.ts';
import type { RoomLog } from '#lib/rooms/log/room-log.ts';
import type { RoomState } from '#lib/rooms/room-state.ts';
import type { RoomsServer } from '#lib/rooms/serve/api/rooms-server.ts';
import { buildRoomHub } from '#lib/rooms/serve/room-hub.ts';
import { responses } from '#tests/builders/build-item.ts';
import { askingServer, buildRoomsServer, secretBank } from '#tests/builders/build-rooms-server.ts';
import { buildTestTimers } from '#tests/builders/build-timers.ts';
import { openClassroom } from '#tests/builders/classroom.ts';
import type { Visitor, Watching } from '#tests/builders/room-visitor.ts';

const size = 50;
const rounds = 100;
const question = 0;

function serve() {
  const timers = buildTestTimers(systemClock.nowMillis());
  const clock = { nowMillis: timers.nowMillis, zoneAt: systemClock.zoneAt };
  const kept = buildMemoryRoomLog(clock);
  const open = { listeners: 0, asked: 0 };
  const log: RoomLog = {
    ...kept,
    onAppend(code, listener) {
      open.listeners++;
      const stop = kept.onAppend(code, listener);
      return () => {
        open.listeners--;
        stop();
      };
    },
  };
  const server: RoomsServer = { ...buildRoomsServer(log, clock), timers, hub: buildRoomHub(log, clock, timers) };
  return { timers, server, open };
}

/** All that nothing refers to any more is gone after this. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  // What was referred to in this turn stays until the next.
  await new Promise((resolve) => setTimeout(resolve, 10));
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
}

const refer = (state: RoomState | undefined) => (state === undefined ? [] : [new WeakRef(state)]);

const countAlive = (states: readonly WeakRef<RoomState>[]) =>
  states.filter((state) => state.deref() !== undefined).length;

it('after 5,000 answers and 500 screens that came back, timers, listeners and states are as many as before', async () => {
  const { timers, server, open } = serve();
  const items = secretBank.items.map(({ id }) => id);
  const timersBefore = timers.count();
  const room = await openClassroom(askingServer(server), { items, settings: { timer: 'off' } });
  const players: Visitor[] = [];
  for (let at = 0; at < size; at++) players.push(await room.join(`Player ${at}`));
  const screens: Watching[] = [];
  for (const player of players) screens.push(await player.watch(room.code, 'player'));
  const host = await room.host.watch(room.code, 'host');
  const states: WeakRef<RoomState>[] = [];
  const counts: { timers: number; listeners: number }[] = [];

  for (let round = 0; round < rounds; round++) {
    expect(await room.command({ type: 'ask', question })).toBe('ok');
    const answer = { round, question, response: responses['single-choice'] };
    const given = await Promise.all(players.map((player) => player.post(`/${room.code}/answers`, answer)));
    expect(given.every(({ status }) => status === 200)).toBe(true);
    states.push(...refer(server.hub.known(room.code)));
    expect(await room.command({ type: 'reveal', round })).toBe('ok');
    for (let at = round % 10; at < size; at += 10) {
      screens[at]?.leave();
      const again = await players[at]?.watch(room.code, 'player', screens[at]?.lastId());
      if (again !== undefined) screens[at] = again;
    }
    await timers.pass(1_000);
    counts.push({ timers: timers.count(), listeners: open.listeners });
  }

  expect(server.hub.known(room.code)?.rounds.reduce((sum, { answers }) => sum + answers.size, 0)).toBe(size * rounds);
  expect(new Set(counts.map(({ timers: waiting }) => waiting)).size).toBe(1);
  expect(counts.map(({ listeners }) => listeners)).toEqual(counts.map(() => 1));
  await collectGarbage();
  expect([states.length, countAlive(states)]).toEqual([rounds, 0]);

  for (const screen of [...screens, host]) screen.leave();
  await timers.pass(90_000);
  expect(server.hub.known(room.code)).toBeUndefined();
  expect([timers.count(), open.listeners]).toEqual([timersBefore, 0]);
  await collectGarbage();
  expect(countAlive(states)).toBe(0);
  await server.hub.stop();
  expect(timers.count()).toBe(0);
});
