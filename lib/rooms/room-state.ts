/** What a room's events add up to. Only the server holds it: it has every key, name and answer. */
import type { PlayerId, RoomEventOf } from './room-event.ts';
import type { RoomQuestion } from './room-question.ts';
import type { RoomSettings } from './room-settings.ts';

export type RoomPhase = 'lobby' | 'asking' | 'revealed' | 'ranked' | 'closed';

export interface RoomPlayer {
  readonly id: PlayerId;
  readonly name: string;
  /** The name before the host changed it. */
  readonly joinedAs: string;
  readonly team?: string;
  readonly tokenHash: string;
  readonly joinedAtMillis: number;
  readonly isKicked: boolean;
  /** When the host took this player out, last. */
  readonly kickedAtMillis?: number;
}

export type RoomAnswer = RoomEventOf<'answered'>;

export interface Pause {
  readonly fromMillis: number;
  readonly toMillis: number;
}

export interface Round {
  readonly round: number;
  readonly question: number;
  readonly askedAtMillis: number;
  /** How long an answer may take, as it was when the question was asked; absent where no time runs. */
  readonly limitMillis?: number;
  /** Absent without a timer, and while it is paused. */
  readonly endsAtMillis?: number;
  readonly pausedAtMillis?: number;
  /** What was left of the time when it was paused. */
  readonly pausedLeftMillis?: number;
  /** Those that have ended. */
  readonly pauses: readonly Pause[];
  readonly revealedAtMillis?: number;
  readonly isSkipped: boolean;
  readonly answers: ReadonlyMap<PlayerId, RoomAnswer>;
}

export interface RoomState {
  /** How many events were folded; the number of the last one. */
  readonly seq: number;
  readonly code: string;
  readonly title: string;
  readonly settings: RoomSettings;
  readonly questions: readonly RoomQuestion[];
  readonly hostHash: string;
  readonly projectorHash: string;
  readonly openedAtMillis: number;
  readonly closedAtMillis?: number;
  readonly phase: RoomPhase;
  readonly isLocked: boolean;
  readonly players: ReadonlyMap<PlayerId, RoomPlayer>;
  /** With a host's pace one round for each asking; at one's own speed one round for each question, all open at once. */
  readonly rounds: readonly Round[];
}
