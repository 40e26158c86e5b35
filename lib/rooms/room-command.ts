/** What can be asked of a room, and by whom. Schemas, as commands come over the network; the actor never does. */
import * as v from 'valibot';
import type { PlayerId } from './room-event.ts';
import { timingEntries } from './room-settings.ts';

/** Worked out by the server from the capability a request carries; checked in one place, `decideRoom`. */
export type Actor =
  | { readonly role: 'host' }
  | { readonly role: 'projector' }
  | { readonly role: 'player'; readonly player: PlayerId }
  /** Who is about to join. */
  | { readonly role: 'guest' }
  /** The clock: closes what is over. */
  | { readonly role: 'clock' };

/** Twice the largest class that was measured. */
export const playerLimit = 2_000;

const round = v.pipe(v.number(), v.integer(), v.minValue(0));
const player = v.pipe(v.string(), v.maxLength(64));
/** `decideRoom` cleans a name; the border only refuses what no name is. */
const name = v.pipe(v.string(), v.maxLength(200));

export const hostCommandSchema = v.variant('type', [
  /** Asks question `question`; the one after the last asked when left out. */
  v.object({ type: v.literal('ask'), question: v.optional(round) }),
  /** The same question once more, after discussion: a new round of it. */
  v.object({ type: v.literal('ask-again') }),
  v.object({ type: v.literal('pause'), round }),
  v.object({ type: v.literal('resume'), round }),
  v.object({ type: v.literal('extend'), round, seconds: v.pipe(v.number(), v.minValue(5), v.maxValue(600)) }),
  /** For the questions to come; an open one keeps the time it was asked with. */
  v.object({ type: v.literal('time'), ...timingEntries }),
  v.object({ type: v.literal('reveal'), round }),
  v.object({ type: v.literal('skip'), round }),
  v.object({ type: v.literal('rank') }),
  v.object({ type: v.literal('lock') }),
  v.object({ type: v.literal('unlock') }),
  v.object({ type: v.literal('kick'), player }),
  /** Several at once: those that somebody has let in by a program, say. */
  v.object({ type: v.literal('kick-all'), players: v.pipe(v.array(player), v.minLength(1), v.maxLength(playerLimit)) }),
  v.object({ type: v.literal('rename'), player, name }),
  v.object({ type: v.literal('close') }),
]);

export const joinSchema = v.object({
  name: v.optional(name),
  team: v.optional(v.pipe(v.string(), v.maxLength(24))),
  /** A secret of the browser's own, the same for each try: who sends it again is the same player. Without one each try is another. */
  token: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{32,64}$/))),
});

/** A response is checked against its kind by `decideRoom`, which knows the question. */
export const answerSchema = v.object({ round, question: round, response: v.looseObject({ kind: v.string() }) });

export type HostCommand = v.InferOutput<typeof hostCommandSchema>;
export type JoinRequest = v.InferOutput<typeof joinSchema>;
export type AnswerRequest = v.InferOutput<typeof answerSchema>;

export type RoomCommand =
  | HostCommand
  | ({ readonly type: 'answer' } & AnswerRequest)
  | ({ readonly type: 'join'; readonly player: PlayerId; readonly tokenHash: string } & Omit<JoinRequest, 'token'>)
  | { readonly type: 'readmit'; readonly player: PlayerId; readonly tokenHash: string }
  /** From the clock: reveals a round whose time is over, closes a room whose time is over. */
  | { readonly type: 'tick' };
