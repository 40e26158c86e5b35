/**
 * A room as this process has it: its log folded so far and followed, whoever appends to it. What is asked of it is decided on
 * that, appended under a guard, and decided anew when others were quicker.
 */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { decideRoom } from '../decide/decide-room.ts';
import { emptyRoom, foldRoom } from '../reduce-room.ts';
import type { Actor, RoomCommand } from '../room-command.ts';
import type { RoomEvent } from '../room-event.ts';
import { roomMovedOn } from '../log/room-log-problem.ts';
import type { RoomLog } from '../log/room-log.ts';
import type { RoomState } from '../room-state.ts';

export interface Done {
  /** The number of the last event it led to; of the last one there was when it led to none. */
  readonly seq: number;
  readonly events: readonly RoomEvent[];
}

export interface LiveRoom {
  /** As it was at some time after the call. */
  read(): Promise<Result<RoomState, Problem>>;
  /** As far as it was read; undefined before the first reading. */
  known(): RoomState | undefined;
  /** What was folded may be more than the log has kept: the next reading begins anew. */
  doubt(): void;
  act(command: RoomCommand, actor: Actor, atMillis: number): Promise<Result<Done, Problem>>;
}

/** A class of a thousand that answers at once gets its host through at the first try; this is for a storm of hosts. */
const mostTries = 20;

/** `onChange` is given the events that led to the state. */
export function buildLiveRoom(
  code: string,
  log: RoomLog,
  onChange: (state: RoomState, events: readonly RoomEvent[]) => void,
): LiveRoom {
  let state = emptyRoom;
  let isDoubtful = false;
  let reading: Promise<Result<RoomState, Problem>> | undefined;
  let next: Promise<Result<RoomState, Problem>> | undefined;

  function add(events: readonly RoomEvent[]): void {
    if (events.length === 0) return;
    state = foldRoom(events, state);
    onChange(state, events);
  }

  async function readOnce(): Promise<Result<RoomState, Problem>> {
    if (isDoubtful) state = emptyRoom;
    isDoubtful = false;
    const read = await log.readAfter(code, state.seq);
    if (!read.ok) return read;
    // Own events may have been added meanwhile.
    add(read.value.filter(({ seq }) => seq > state.seq).map(({ event }) => event));
    return ok(state);
  }

  /** A reading that has begun may have missed what led to the call, so it takes the one after; those who wait share it. */
  function readNext(): Promise<Result<RoomState, Problem>> {
    if (reading === undefined) {
      reading = readOnce().finally(() => (reading = undefined));
      return reading;
    }
    next ??= reading.then(() => {
      next = undefined;
      return readNext();
    });
    return next;
  }

  /** Needs no reading where nothing came between. Whoever asks next finds what was done. */
  async function addOwn(events: readonly RoomEvent[], seq: number): Promise<void> {
    if (seq === state.seq + events.length) add(events);
    else if (seq > state.seq) await readNext();
  }

  /** What is known may be behind another process, so nothing is refused on it before it was read anew. */
  async function decide(command: RoomCommand, actor: Actor, atMillis: number) {
    const decided = decideRoom(state, command, actor, atMillis);
    if (decided.ok && state.seq > 0) return decided;
    const fresh = await readNext();
    return fresh.ok ? decideRoom(fresh.value, command, actor, atMillis) : fresh;
  }

  return {
    read: readNext,
    known: () => (state.seq > 0 ? state : undefined),
    doubt() {
      isDoubtful = true;
    },
    async act(command, actor, atMillis) {
      for (let tries = 0; tries < mostTries; tries++) {
        const decided = await decide(command, actor, atMillis);
        if (!decided.ok) return decided;
        const { events, guard } = decided.value;
        if (events.length === 0) return ok({ seq: state.seq, events });
        const appended = await log.append(code, events, guard);
        if (appended.ok) {
          await addOwn(events, appended.value);
          return ok({ seq: appended.value, events });
        }
        if (appended.error.code !== 'room-moved-on' && appended.error.code !== 'room-repeated') return appended;
        const fresh = await readNext();
        if (!fresh.ok) return fresh;
      }
      return refuse(roomMovedOn);
    },
  };
}
