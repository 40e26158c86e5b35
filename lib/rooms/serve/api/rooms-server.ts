/** What the handlers of the rooms' API work with; `app` has the real one, tests build their own. */
import type { Clock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { RoomHub } from '../room-hub.ts';
import type { Timers } from '../../client/timers.ts';
import type { RoomThrottles } from './room-throttles.ts';
import type { TextStream } from './text-stream.ts';

/** Chance from a strong source, and what it is stored as. */
export interface Secrets {
  /** 256 bits as text for a link or a cookie. */
  create(): string;
  /** SHA-256: what the server stores of it. */
  hash(secret: string): string;
  /** The projector's, from the host's: who has that can show it again, and not the other way round. */
  deriveProjector(hostSecret: string): string;
  /** A player's id, from the player's secret: names nobody and opens nothing. */
  derivePlayer(secret: string): string;
  randomBytes(count: number): Uint8Array;
}

export interface RoomsServer {
  readonly hub: RoomHub;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly secrets: Secrets;
  readonly throttles: RoomThrottles;
  findBank(this: void, slug: string): StudyBank | undefined;
}

/** One request to one room. */
export interface RoomRequest {
  readonly request: Request;
  /** As it stood in the address. */
  readonly code: string;
  /** When the first of it came, noted before anything else was done. */
  readonly arrivedMillis: number;
  /** How an answer that goes on is sent, where there is a shorter way than a web response. */
  readonly openTextStream?: (headers: Readonly<Record<string, string>>) => TextStream;
}
