/** Rooms in memory, for tests: they keep the same promises until the process ends. */
import type { Clock } from '#lib/core/clock.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { RoomEvent } from '../room-event.ts';
import { findGuardProblem, roomCodeTaken, roomGone, roomStoreDown } from './room-log-problem.ts';
import { buildRoomListeners, type RoomListeners } from './room-listeners.ts';
import type { RoomLog } from './room-log.ts';

interface StoredRoom {
  readonly events: RoomEvent[];
  readonly usedKeys: Set<string>;
  lead: number;
  expiresAtMillis: number;
}

/** What processes would share. */
export interface MemoryRooms {
  readonly rooms: Map<string, StoredRoom>;
  readonly listeners: RoomListeners;
  /** Set by a test: everything is refused until it is back. */
  isDown: boolean;
  /** Set by a test: what is appended is kept, and word of it lost. */
  isMute: boolean;
}

export const buildMemoryRooms = (): MemoryRooms => ({
  rooms: new Map(),
  listeners: buildRoomListeners(),
  isDown: false,
  isMute: false,
});

export function buildMemoryRoomLog(clock: Clock, shared: MemoryRooms = buildMemoryRooms()): RoomLog {
  const own = new Set<() => void>();
  let closed = false;

  async function unlessDown<T>(work: () => Result<T, Problem>): Promise<Result<T, Problem>> {
    return shared.isDown || closed ? refuse(roomStoreDown) : work();
  }

  function find(code: string): StoredRoom | undefined {
    const room = shared.rooms.get(code);
    if (room === undefined || room.expiresAtMillis > clock.nowMillis()) return room;
    shared.rooms.delete(code);
    return undefined;
  }

  return {
    create: (code, events, expiresAtMillis) =>
      unlessDown(() => {
        if (find(code) !== undefined) return refuse(roomCodeTaken);
        const stored = structuredClone([...events]);
        shared.rooms.set(code, { events: stored, usedKeys: new Set(), lead: stored.length, expiresAtMillis });
        return ok(stored.length);
      }),
    append: (code, events, guard) =>
      unlessDown(() => {
        const room = find(code);
        if (room === undefined) return refuse(roomGone);
        const problem = findGuardProblem({ lead: room.lead, hasUsed: (key) => room.usedKeys.has(key) }, guard);
        if (problem !== undefined) return refuse(problem);
        room.events.push(...structuredClone(events));
        if (guard.type === 'once') room.usedKeys.add(guard.key);
        else room.lead = room.events.length;
        shared.listeners.tell(code, { type: 'grown', seq: room.events.length });
        return shared.isMute ? refuse(roomStoreDown) : ok(room.events.length);
      }),
    readAfter: (code, seq) =>
      unlessDown(() => {
        const room = find(code);
        if (room === undefined) return refuse(roomGone);
        const events = structuredClone(room.events.slice(seq));
        return ok(events.map((event, index) => ({ seq: seq + index + 1, event })));
      }),
    onAppend(code, listener) {
      const stop = shared.listeners.add(code, listener);
      own.add(stop);
      return stop;
    },
    expireAt: (code, atMillis) =>
      unlessDown(() => {
        const room = find(code);
        if (room === undefined) return refuse(roomGone);
        room.expiresAtMillis = atMillis;
        if (find(code) === undefined) shared.listeners.tell(code, { type: 'deleted' });
        return ok(undefined);
      }),
    async close() {
      closed = true;
      for (const stop of own) stop();
    },
  };
}
