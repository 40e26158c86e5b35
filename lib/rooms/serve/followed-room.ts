/**
 * One room at one process: told to whoever watches it as its log grows, ended in time by its clock, and deleted in time when it is
 * closed.
 */
import type { Clock } from '#lib/core/clock.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { buildErrand } from './errand.ts';
import { isUrgent, playersOf } from './event-reach.ts';
import { buildLiveRoom, type Done } from './live-room.ts';
import { buildRoomBroadcast } from './room-broadcast.ts';
import type { Actor, RoomCommand } from '../room-command.ts';
import type { RoomEvent } from '../room-event.ts';
import { expiryOf } from '../log/room-expiry.ts';
import type { RoomLog } from '../log/room-log.ts';
import type { Seat } from './room-seat.ts';
import type { RoomState } from '../room-state.ts';
import { nextTickMillis } from '../round-time.ts';
import type { Timers } from '../client/timers.ts';

export interface FollowedRoom {
  known(): RoomState | undefined;
  read(): Promise<Result<RoomState, Problem>>;
  act(command: RoomCommand, actor: Actor, atMillis: number): Promise<Result<Done, Problem>>;
  add(seat: Seat, state: RoomState): () => void;
  beat(): void;
  /** True when nobody watches it nor has asked for it lately, and nothing is left to do. */
  isIdle(): boolean;
  close(): void;
}

/** At most four counts a second to host and projector. */
const pauseMillis = 250;
const idleMillis = 60_000;
const retryMillis = 1_000;

/** `onGone` is told once that the log has deleted it: then nothing of it may be told any more, to nobody. */
export function followRoom(code: string, log: RoomLog, clock: Clock, timers: Timers, onGone: () => void): FollowedRoom {
  const live = buildLiveRoom(code, log, follow);
  let broadcast = buildRoomBroadcast(clock);
  let toldSeq = 0;
  let usedAtMillis = clock.nowMillis();
  let stopTicking = () => {};
  /** Names and answers stay no longer than the host chose, though the store was away when the room was closed. */
  const expiry = buildErrand(timers);
  const catching = buildErrand(timers);
  let stopPausing: (() => void) | undefined;
  let hasMore = false;
  let isClosed = false;
  const stopListening = log.onAppend(code, (change) => {
    if (change.type === 'doubtful') live.doubt();
    const isKnown = change.type === 'grown' && change.seq <= (live.known()?.seq ?? 0);
    if (!isKnown) catchUp();
  });

  /** The store may not be back yet when word comes that it is. */
  function catchUp(): void {
    catching.begin(async () => {
      const state = await live.read();
      if (!state.ok && state.error.code === 'room-gone' && !isClosed) {
        broadcast.endAll();
        onGone();
      }
      return state;
    });
  }

  function follow(state: RoomState, events: readonly RoomEvent[]): void {
    const isLoading = events.length === state.seq;
    if (state.seq < toldSeq) beginAnew();
    toldSeq = state.seq;
    waitForTick(state);
    for (const event of events) if (event.type === 'readmitted') broadcast.dismiss(event.player);
    if (events.some(({ type }) => type === 'closed')) expiry.begin(() => log.expireAt(code, expiryOf(state)));
    if (isLoading || events.some(isUrgent(state))) {
      broadcast.tellAll(state);
    } else {
      broadcast.tellOwn(state, playersOf(events));
      tellSoon();
    }
  }

  /** The store has lost the end of the log. What was told of it is taken back: who comes anew gets what there is. */
  function beginAnew(): void {
    broadcast.send({ type: 'bye' });
    broadcast.endAll();
    broadcast = buildRoomBroadcast(clock);
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
      catchUp();
    },
    isIdle: () => broadcast.isEmpty() && !expiry.isPending() && clock.nowMillis() - usedAtMillis > idleMillis,
    close() {
      isClosed = true;
      stopListening();
      stopTicking();
      stopPausing?.();
      expiry.stop();
      catching.stop();
      broadcast.send({ type: 'bye' });
      broadcast.endAll();
    },
  };
}
