/** The times of a round: how long it is open, how long an answer took, when the clock has something to do. */
import type { Pause, RoomState, Round } from './room-state.ts';
import { isOpen, lastRound, playersIn } from './rounds.ts';

/** An answer under way when the time ran out still counts: the same for all, whatever their network. */
export const graceMillis = 400;

/** Ten times the time, after WCAG 2.2.1. */
const generosity = 10;

/** How long a question that is asked now may take; undefined where no time runs. Time added later makes nobody's answer quicker. */
export function limitMillisOf({ settings, questions }: RoomState, question: number): number | undefined {
  const { pace, timer, seconds = questions[question]?.seconds } = settings;
  if (pace === 'self' || timer === 'off' || seconds === undefined) return undefined;
  return seconds * 1_000 * (timer === 'generous' ? generosity : 1);
}

/** From when the question could be seen until the answer arrived, without the pauses between. */
export function spentMillis(fromMillis: number, toMillis: number, { pauses, pausedAtMillis }: Round): number {
  const open: Pause[] = pausedAtMillis === undefined ? [] : [{ fromMillis: pausedAtMillis, toMillis }];
  const paused = [...pauses, ...open].map((one) =>
    Math.max(Math.min(one.toMillis, toMillis) - Math.max(one.fromMillis, fromMillis), 0),
  );
  return Math.max(toMillis - fromMillis - paused.reduce((sum, millis) => sum + millis, 0), 0);
}

/** Also while nobody has told the clock, as in a server that was away at that time. */
export function isPastClosing({ settings: { closesAtMillis = Infinity } }: RoomState, atMillis: number): boolean {
  return atMillis >= closesAtMillis + graceMillis;
}

/**
 * When the clock next has to say `tick`: at the end of a round or of the room. A time in the past means at once. Undefined
 * when there is nothing to wait for.
 */
export function nextTickMillis(state: RoomState): number | undefined {
  if (state.phase === 'closed') return undefined;
  const round = lastRound(state);
  const ends = [
    state.settings.closesAtMillis,
    ...(round !== undefined && isOpen(round) ? [round.endsAtMillis, hasEverybodyAnswered(state) ? 0 : undefined] : []),
  ].filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : Math.min(...ends) + graceMillis;
}

/** With a timer, a round in which nobody is left to answer ends at once; without one the host sees it and decides. */
export function hasEverybodyAnswered(state: RoomState): boolean {
  const round = lastRound(state);
  const players = playersIn(state);
  if (round?.endsAtMillis === undefined || !isOpen(round) || players.length === 0) return false;
  return players.every(({ id }) => round.answers.has(id));
}
