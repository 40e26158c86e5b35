/**
 * The rooms of one process: each is loaded when somebody asks for it, followed while somebody watches it, and forgotten when
 * nobody has for a while; the log has it. Any number of processes may have the same room.
 */
import type { Clock } from '#lib/core/clock.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { buildLiveRoom, type Done } from './live-room.ts';
import { buildRoomBroadcast } from './room-broadcast.ts';
import type { Actor, RoomCommand } from '../room-command.ts';
import type { PlayerId, RoomEvent, RoomEventOf } from '../room-event.ts';
import { expiryOf, openExpiryOf } from '../log/room-expiry.ts';
import { roomStoreDown } from '../log/room-log-problem.ts';
import type { RoomLog } from '../log/room-log.ts';
import type { Seat } from './room-seat.ts';
import type { RoomState } from '../room-state.ts';
import { nextTickMillis } from '../round-time.ts';
import type { Timers } from '../client/timers.ts';

export interface RoomHub {
  /** Refuses with room-code-taken or room-store-down. */
  create(opened: RoomEventOf<'opened'>): Promise<Result<number, Problem>>;
  read(code: string): Promise<Result<RoomState, Problem>>;
  /** As this process last heard of it; undefined when it has not. */
  known(code: string): RoomState | undefined;
  act(code: string, command: RoomCommand, actor: Actor, atMillis: number): Promise<Result<Done, Problem>>;
  /** Sends what is to be seen as far as this process knows, and then what changes. Gives the way to leave. */
  watch(code: string, seat: Seat): Promise<Result<() => void, Problem>>;
  /** Tells everybody to come back elsewhere or later, and takes nobody in any more. */
  stop(): Promise<void>;
}

/** At most four counts a second to host and projector. */
const pauseMillis = 250;
const heartbeatMillis = 12_000;
const idleMillis = 60_000;
const retryMillis = 1_000;

interface HubRoom {
  known(): RoomState | undefined;
  read(): Promise<Result<RoomState, Problem>>;
  act(command: RoomCommand, actor: Actor, atMillis: number): Promise<Result<Done, Problem>>;
  add(seat: Seat, state: RoomState): () => void;
  beat(): void;
  /** True when nobody watches it nor has asked for it lately. */
  isIdle(): boolean;
  close(): void;
}

export function buildRoomHub(log: RoomLog, clock: Clock, timers: Timers): RoomHub {
  const rooms = new Map<string, HubRoom>();
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

  function find(code: string): HubRoom {
    const room = rooms.get(code) ?? openRoom(code, log, clock, timers, () => forget(code));
    rooms.set(code, room);
    return room;
  }

  /** Codes that lead nowhere leave nothing behind. */
  async function using<T>(code: string, work: (room: HubRoom) => Promise<Result<T, Problem>>) {
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
        const state = known === undefined ? await room.read() : ok(known);
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

/** `onGone` is told once that the log has deleted it: then nothing of it may be told any more, to nobody. */
function openRoom(code: string, log: RoomLog, clock: Clock, timers: Timers, onGone: () => void): HubRoom {
  const live = buildLiveRoom(code, log, follow);
  const broadcast = buildRoomBroadcast(clock);
  let usedAtMillis = clock.nowMillis();
  let stopTicking = () => {};
  let stopPausing: (() => void) | undefined;
  let hasMore = false;
  let isClosed = false;
  const stopListening = log.onAppend(code, (change) => {
    if (change.type === 'doubtful') live.doubt();
    const isKnown = change.type === 'grown' && change.seq <= (live.known()?.seq ?? 0);
    if (!isKnown) void catchUp();
  });

  async function catchUp(): Promise<void> {
    const state = await live.read();
    if (state.ok || state.error.code !== 'room-gone') return;
    broadcast.endAll();
    onGone();
  }

  function follow(state: RoomState, events: readonly RoomEvent[]): void {
    const isLoading = events.length === state.seq;
    waitForTick(state);
    for (const event of events) if (event.type === 'readmitted') broadcast.dismiss(event.player);
    if (events.some(({ type }) => type === 'closed')) void log.expireAt(code, expiryOf(state));
    if (isLoading || events.some(isUrgent(state))) {
      broadcast.tellAll(state);
    } else {
      broadcast.tellOwn(state, playersOf(events));
      tellSoon();
    }
  }

  /** Joins and answers, which come by the hundred: the first is told at once, those within the pause together after it. */
  function tellSoon(): void {
    const state = live.known();
    hasMore = stopPausing !== undefined;
    if (hasMore || state === undefined) return;
    broadcast.tellCommon(state);
    stopPausing = timers.after(pauseMillis, () => {
      stopPausing = undefined;
      if (hasMore) tellSoon();
    });
  }

  function waitForTick(state: RoomState): void {
    stopTicking();
    if (isClosed) return;
    const dueMillis = nextTickMillis(state);
    stopTicking = dueMillis === undefined ? () => {} : timers.after(dueMillis - clock.nowMillis(), () => void tick());
  }

  /** Every process that has the room does so; the first append wins, and the others find nothing left to do. */
  async function tick(): Promise<void> {
    const done = await live.act({ type: 'tick' }, { role: 'clock' }, clock.nowMillis());
    const state = live.known();
    if (!done.ok && done.error.code === 'room-store-down') stopTicking = timers.after(retryMillis, () => void tick());
    // Too early: the clock was set back meanwhile, or the wait was longer than a timer takes.
    else if (done.ok && done.value.events.length === 0 && state !== undefined) waitForTick(state);
  }

  function used<T>(work: T): T {
    usedAtMillis = clock.nowMillis();
    return work;
  }

  return {
    known: live.known,
    read: () => used(live.read()),
    act: (command, actor, atMillis) => used(live.act(command, actor, atMillis)),
    add: (seat, state) => used(broadcast.add(seat, live.known() ?? state)),
    beat() {
      broadcast.send({ type: 'clock', serverMillis: clock.nowMillis() });
      // In case a call was lost on the way.
      void catchUp();
    },
    isIdle: () => broadcast.isEmpty() && clock.nowMillis() - usedAtMillis > idleMillis,
    close() {
      isClosed = true;
      stopListening();
      stopTicking();
      stopPausing?.();
      broadcast.send({ type: 'bye' });
      broadcast.endAll();
    },
  };
}

/** What the host and the clock do, and what changes a ranking that is on screen. */
function isUrgent({ phase }: RoomState): (event: RoomEvent) => boolean {
  const isOpen = phase === 'lobby' || phase === 'asking';
  return ({ type }) => (type !== 'joined' && type !== 'answered') || (type === 'answered' && !isOpen);
}

function playersOf(events: readonly RoomEvent[]): PlayerId[] {
  return events.flatMap((event) => (event.type === 'answered' || event.type === 'joined' ? event.player : []));
}
