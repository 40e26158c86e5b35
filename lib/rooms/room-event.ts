/**
 * What happened in a room. Events are the record; the state is a fold over them (`reduceRoom`). Times are the server's:
 * milliseconds since 1970. A round is one asking of a question; asked again after discussion it is another round.
 */
import type { Response } from '#lib/items/item-kinds.ts';
import type { RoomQuestion } from './room-question.ts';
import type { RoomSettings } from './room-settings.ts';

export type PlayerId = string;

export type RoomEvent =
  | {
      readonly type: 'opened';
      readonly atMillis: number;
      readonly code: string;
      readonly title: string;
      readonly settings: RoomSettings;
      readonly questions: readonly RoomQuestion[];
      /** SHA-256 of the capability that makes a host, and of the one that shows the projector's view. */
      readonly hostHash: string;
      readonly projectorHash: string;
    }
  | {
      readonly type: 'joined';
      readonly atMillis: number;
      readonly player: PlayerId;
      readonly name: string;
      readonly team?: string;
      readonly tokenHash: string;
    }
  /** The host lets a player in again on another device: the old token no longer holds. */
  | { readonly type: 'readmitted'; readonly atMillis: number; readonly player: PlayerId; readonly tokenHash: string }
  | { readonly type: 'renamed'; readonly atMillis: number; readonly player: PlayerId; readonly name: string }
  | { readonly type: 'kicked'; readonly atMillis: number; readonly player: PlayerId }
  | { readonly type: 'locked' | 'unlocked'; readonly atMillis: number }
  /** Also begins a room at one's own speed, with question 0 and no end. */
  | {
      readonly type: 'asked';
      readonly atMillis: number;
      readonly round: number;
      readonly question: number;
      readonly endsAtMillis?: number;
    }
  | { readonly type: 'paused'; readonly atMillis: number }
  | { readonly type: 'resumed'; readonly atMillis: number; readonly endsAtMillis?: number }
  | { readonly type: 'extended'; readonly atMillis: number; readonly endsAtMillis: number }
  /** Questions asked from now on have another time; those asked before keep theirs. */
  | {
      readonly type: 'timed';
      readonly atMillis: number;
      readonly timer: RoomSettings['timer'];
      readonly seconds?: number;
    }
  | {
      readonly type: 'answered';
      readonly atMillis: number;
      readonly round: number;
      readonly question: number;
      readonly player: PlayerId;
      readonly response: Response;
      readonly earned: number;
      readonly total: number;
      /** From when this player could see the question, without the time it was paused. */
      readonly tookMillis: number;
      readonly points: number;
    }
  /** No more answers; key and distribution are shown. */
  | { readonly type: 'revealed'; readonly atMillis: number; readonly round: number }
  /** Left out: its answers count for nothing. */
  | { readonly type: 'skipped'; readonly atMillis: number; readonly round: number }
  | { readonly type: 'ranked'; readonly atMillis: number }
  | { readonly type: 'closed'; readonly atMillis: number };

export type RoomEventOf<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>;
