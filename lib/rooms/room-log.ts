/**
 * The record of rooms: for each code a numbered log of events that only grows. Two implementations keep one contract, an
 * embedded journal and Redis. Nothing here knows what an event means.
 */
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { RoomEvent } from './room-event.ts';

export interface NumberedEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  readonly event: RoomEvent;
}

/** On what condition events are appended; checked and appended as one act, whatever other processes do. */
export type Guard =
  /** Nothing was appended since `seq`. Else refused with `room-moved-on`. */
  | { readonly type: 'at'; readonly seq: number }
  /**
   * `key` was never used in this room, and no guard `at` has got through since the log was at `seq`. Else refused with
   * `room-repeated` or `room-moved-on`. Many of these get through side by side: answers and joins do not wait for one another.
   */
  | { readonly type: 'once'; readonly key: string; readonly seq: number };

export interface RoomLog {
  /** Refuses with `room-code-taken`. */
  create(code: string, events: readonly RoomEvent[]): Promise<Result<number, Problem>>;
  /** The number of the last event. Refuses with `room-gone`, `room-moved-on`, `room-repeated` or `room-store-down`. */
  append(code: string, events: readonly RoomEvent[], guard: Guard): Promise<Result<number, Problem>>;
  /** Events after `seq`, in order. Refuses with `room-gone` or `room-store-down`. */
  readAfter(code: string, seq: number): Promise<Result<readonly NumberedEvent[], Problem>>;
  /** Calls after each append to that room, by whichever process; a call may stand for several. Returns the end of it. */
  onAppend(code: string, listener: () => void): () => void;
  /** The log is deleted at that time; at once when it is past. */
  expireAt(code: string, atMillis: number): Promise<Result<void, Problem>>;
  close(): Promise<void>;
}
