/**
 * The record of rooms: for each code a numbered log of events that only grows. Two implementations keep one contract, an
 * embedded journal and Redis. Nothing here knows what an event means.
 */
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { RoomEvent } from '../room-event.ts';

export interface NumberedEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly event: RoomEvent;
}

/**
 * On what condition events are appended; checked and appended as one act, whatever other processes do. Leading appends,
 * those of the host and the clock, wait for one another; answers and joins get through side by side, and never hold up the host.
 */
export type Guard =
  /** No other leading append has got through since the log was at `seq`. Else refused with `room-moved-on`. */
  | { readonly type: 'lead'; readonly seq: number }
  /**
   * The same, and `key` was never used in this room; else refused with `room-repeated`, whatever else holds. It leads nothing
   * itself.
   */
  | { readonly type: 'once'; readonly key: string; readonly seq: number };

/**
 * Up to where a log has grown; that it was deleted; or that the store was away and may have lost its end, so that what was read
 * before no longer holds.
 */
export type LogChange =
  { readonly type: 'grown'; readonly seq: number } | { readonly type: 'deleted' } | { readonly type: 'doubtful' };
export type LogListener = (change: LogChange) => void;

export interface RoomLog {
  /** Begins with a leading append; nobody asks for the room after `expiresAtMillis`. Refuses with `room-code-taken`. */
  create(code: string, events: readonly RoomEvent[], expiresAtMillis: number): Promise<Result<number, Problem>>;
  /** The number of the last event. Refuses with `room-gone`, `room-moved-on`, `room-repeated` or `room-store-down`. */
  append(code: string, events: readonly RoomEvent[], guard: Guard): Promise<Result<number, Problem>>;
  /** Events after `seq`, in order. Refuses with `room-gone` or `room-store-down`. */
  readAfter(code: string, seq: number): Promise<Result<readonly NumberedEvent[], Problem>>;
  /**
   * Calls after each append to that room, by whichever process, and when it may have missed some; a call may stand for
   * several. Returns the way to stop listening.
   */
  onAppend(code: string, listener: LogListener): () => void;
  /** The log is deleted at that time; at once when it is past. */
  expireAt(code: string, atMillis: number): Promise<Result<void, Problem>>;
  close(): Promise<void>;
}
