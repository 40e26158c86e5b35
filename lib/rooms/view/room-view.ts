/**
 * What each role may see, as it goes over the wire. Every frame holds the whole view of its role, so a client that missed
 * some needs only the newest. Built by `viewForHost`, `viewForProjector` and `viewForPlayers`, from allow-lists.
 */
import type { BankFact } from '#lib/generate/study-bank.ts';
import type { ItemView, Kind, Response, Reveal } from '#lib/items/item-kinds.ts';
import type { PlayerId } from '../room-event.ts';
import type { RoomQuestion } from '../room-question.ts';
import type { RoomSettings } from '../room-settings.ts';
import type { RoomPhase } from '../room-state.ts';

export interface AskedView {
  readonly round: number;
  readonly question: number;
  /** How many questions the room has. */
  readonly of: number;
  /** True when it is asked again after discussion. */
  readonly isAgain: boolean;
  /** Asked again after its answer was shown: what is answered now counts for nothing. */
  readonly isPractice: boolean;
  /** The host has left it out: nothing is told of it, and its answers count for nothing. */
  readonly isSkipped: boolean;
  readonly view: ItemView;
  readonly askedAtMillis: number;
  readonly endsAtMillis?: number;
  /** What is left of the time while it is paused. */
  readonly pausedLeftMillis?: number;
  readonly isPaused: boolean;
}

export interface Tally {
  /** The answer in words; undefined for all that are not listed singly. */
  readonly answer?: string;
  readonly count: number;
  readonly isRight: boolean;
}

/** What is told once a round is over. */
export interface Disclosure {
  readonly reveal: Reveal;
  readonly answer: string;
  readonly facts: readonly BankFact[];
  readonly origin: RoomQuestion['origin'];
  /**
   * Where there are options, every option in its order; else the most frequent answers first, at most eight, then the others.
   * What one player alone has typed is shown to the host alone: no screen becomes anybody's stage. Empty at one's own speed.
   */
  readonly distribution: readonly Tally[];
  readonly answered: number;
  readonly right: number;
  /** Of the same question before its discussion. */
  readonly before?: { readonly distribution: readonly Tally[]; readonly answered: number; readonly right: number };
}

export interface Standing {
  readonly rank: number;
  readonly name: string;
  readonly team?: string;
  readonly right: number;
  readonly points: number;
}

export interface TeamStanding {
  readonly rank: number;
  readonly team: string;
  readonly members: number;
  /** The mean of the members', rounded. */
  readonly points: number;
}

export interface Ranking {
  readonly players: readonly Standing[];
  readonly teams: readonly TeamStanding[];
}

interface CommonView {
  readonly seq: number;
  readonly code: string;
  readonly title: string;
  readonly phase: RoomPhase;
  readonly settings: RoomSettings;
  readonly asked?: AskedView;
  readonly disclosure?: Disclosure;
  /** The first five, and every team. */
  readonly ranking?: Ranking;
}

export interface ProjectorView extends CommonView {
  readonly role: 'projector';
  readonly isLocked: boolean;
  readonly playerCount: number;
  /** The newest forty, in the order in which they joined; more would be too small on a wall to find one's own. */
  readonly names: readonly { readonly name: string; readonly team?: string }[];
  /** At one's own speed, counts alone: how many have answered something, and how many everything. */
  readonly progress?: { readonly begun: number; readonly done: number };
}

/** The part that is the same for all players; encoded once. */
export interface PlayersView extends CommonView {
  readonly role: 'players';
}

export interface HostPlayer {
  readonly id: PlayerId;
  readonly name: string;
  readonly team?: string;
  readonly right: number;
  readonly points: number;
  /** The round on screen; at one's own speed, every question. */
  readonly hasAnswered: boolean;
  /** At one's own speed: how many questions are answered. */
  readonly answered: number;
}

/** More would make every frame longer for a room that was flooded. */
export const mostTakenOut = 20;

export interface HostView extends CommonView {
  readonly role: 'host';
  readonly isLocked: boolean;
  readonly playerCount: number;
  /** All of a class; of a hall those who matter most (`view-players.ts`). Any other is found by name. */
  readonly players: readonly HostPlayer[];
  /** Who was taken out and can be let in again: the last of them (`mostTakenOut`), as they were taken out. */
  readonly takenOut: readonly { readonly id: PlayerId; readonly name: string }[];
  /** How many have answered the round that is open or was last; at one's own speed, how many are through. */
  readonly answered: number;
  /** The answers so far, while a question is open: whether to let the class discuss it. */
  readonly live?: readonly Tally[];
  readonly questions: readonly {
    readonly stem: string;
    readonly answer: string;
    readonly state: 'waiting' | 'asked' | 'done' | 'skipped';
  }[];
}

/** What one player alone sees; sent to that player when it changes. */
export interface OwnView {
  readonly role: 'own';
  readonly seq: number;
  readonly player: PlayerId;
  readonly name: string;
  readonly team?: string;
  readonly isKicked: boolean;
  /** The round on screen, if it is answered: what all see comes first, and may be of the next round by then. */
  readonly round?: number;
  readonly response?: Response;
  /** Once the round is over and the room not quiet. */
  readonly result?: OwnResult;
  readonly right: number;
  readonly answered: number;
  readonly points?: number;
  readonly rank?: number;
  /** At one's own speed: the question this player is at, and the one answered last with what may be told of it. */
  readonly own?: {
    readonly asked?: AskedView;
    readonly last?: {
      readonly asked: AskedView;
      readonly response: Response;
      readonly result?: OwnResult;
      readonly disclosure?: Disclosure;
    };
  };
  /** When the room is closed, or who is through at their own speed has seen every key: what was missed, for one's own reviews. */
  readonly missed?: readonly MissedQuestion[];
}

export interface OwnResult {
  readonly isRight: boolean;
  readonly earned: number;
  readonly total: number;
  readonly points: number;
}

export interface MissedQuestion {
  readonly kind: Kind;
  readonly stem: string;
  readonly yourAnswer?: string;
  readonly answer: string;
  readonly facts: readonly BankFact[];
  readonly origin: RoomQuestion['origin'];
}

export const viewRoles = ['host', 'projector', 'players', 'own'] as const;
export type ViewRole = (typeof viewRoles)[number];

export type RoomView = HostView | ProjectorView | PlayersView | OwnView;

/** One message down: `clock` is the heartbeat; `bye` says that the server stops and the client is to come back. */
export type Frame =
  | {
      readonly type: 'view';
      readonly view: RoomView;
      readonly serverMillis: number;
    }
  | { readonly type: 'clock'; readonly serverMillis: number }
  | { readonly type: 'bye' };
