/**
 * The rooms of one process: each is loaded when somebody asks for it, followed while somebody watches it, and forgotten when
 * nobody has for a while; the log has it. Any number of processes may have the same room.
 */
import type { Clock } from '#lib/core/clock.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { followRoom, type FollowedRoom } from './followed-room.ts';
import type { Done } from './live-room.ts';
import type { Actor, RoomCommand } from '../room-command.ts';
import type { RoomEventOf } from '../room-event.ts';
import { openExpiryOf } from '../log/room-expiry.ts';
import { roomStoreDown } from '../log/room-log-problem.ts';
import type { RoomLog } from '../log/room-log.ts';
import type { Seat } from './room-seat.ts';
import type { RoomState } from '../room-state.ts';
import type { Timers } from '../client/timers.ts';

export interface RoomHub {
  /** Refuses with room-code-taken or room-store-down. */
  create(opened: RoomEventOf<'opened'>): Promise<Result<number, Problem>>;
  read(code: string): Promise<Result<RoomState, Problem>>;
  /** As this process last heard of it; undefined when it has not. */
  known(code: string): RoomState | undefined;
  act(code: string, command: RoomCommand, actor: Actor, atMillis: number): Promise<Result<Done, Problem>>;
  /** Sends what there is to be seen that was not seen yet, and then what changes. Gives the way to leave. */
  watch(code: string, seat: Seat): Promise<Result<() => void, Problem>>;
  /** Tells everybody to come back elsewhere or later, and takes nobody in any more. */
  stop(): Promise<void>;
}

const heartbeatMillis = 12_000;

export function buildRoomHub(log: RoomLog, clock: Clock, timers: Timers): RoomHub {
  const rooms = new Map<string, FollowedRoom>();
  let isStopped = false;
  let stopBeating = timers.after(heartbeatMillis, beat);

  function beat(): void {
    for (const [code, room] of rooms) {
      room.beat();
      if (room.isIdle()) forget(code);
    }
    stopBeating = timers.after(heartbeatMillis, beat);
  }

  function forget(code: string): void {
    rooms.get(code)?.close();
    rooms.delete(code);
  }

  function find(code: string): FollowedRoom {
    const room = rooms.get(code) ?? followRoom(code, log, clock, timers, () => forget(code));
    rooms.set(code, room);
    return room;
  }

  /** Codes that lead nowhere leave nothing behind. */
  async function using<T>(code: string, work: (room: FollowedRoom) => Promise<Result<T, Problem>>) {
    if (isStopped) return refuse(roomStoreDown);
    const room = find(code);
    const result = await work(room);
    if (!result.ok && result.error.code === 'room-gone' && rooms.get(code) === room) forget(code);
    return result;
  }

  return {
    create: (opened) => log.create(opened.code, [opened], openExpiryOf(opened)),
    known: (code) => rooms.get(code)?.known(),
    read: (code) => using(code, (room) => room.read()),
    act: (code, command, actor, atMillis) => using(code, (room) => room.act(command, actor, atMillis)),
    watch: (code, seat) =>
      using(code, async (room) => {
        const known = room.known();
        // Who was told more by another process is not sent back behind it.
        const isBehind = known === undefined || known.seq < seat.seen.seq();
        const state = isBehind ? await room.read() : ok(known);
        return state.ok ? ok(room.add(seat, state.value)) : state;
      }),
    async stop() {
      isStopped = true;
      stopBeating();
      for (const code of rooms.keys()) forget(code);
      await log.close();
    },
  };
}
