/** Reading a room's rounds: which is open, which is over, which answers count. */
import type { PlayerId } from './room-event.ts';
import type { RoomAnswer, RoomPlayer, RoomState, Round } from './room-state.ts';

/** With a host's pace, the round on screen. */
export function lastRound({ settings, rounds }: RoomState): Round | undefined {
  return settings.pace === 'self' ? undefined : rounds.at(-1);
}

export function isOpen({ revealedAtMillis, isSkipped }: Round): boolean {
  return revealedAtMillis === undefined && !isSkipped;
}

/** Who takes part, in the order of joining. */
export function playersIn({ players }: RoomState): readonly RoomPlayer[] {
  return [...players.values()].filter(({ isKicked }) => !isKicked);
}

/** Of those who take part. */
export function answersIn({ players }: RoomState, { answers }: Round): readonly RoomAnswer[] {
  return [...answers.values()].filter(({ player }) => players.get(player)?.isKicked === false);
}

/** Over, and told: in a quiet room nothing is told before the room is closed, nor at one's own speed to all. */
export function isTold({ settings, phase }: RoomState, { revealedAtMillis, isSkipped }: Round): boolean {
  if (isSkipped) return false;
  if (settings.pace === 'self') return phase === 'closed';
  return revealedAtMillis !== undefined && (!settings.isQuiet || phase === 'closed');
}

/** At one's own speed an answer is told to who gave it, unless the room is quiet. */
export function isToldTo(state: RoomState, round: Round, player: PlayerId): boolean {
  const { pace, isQuiet } = state.settings;
  return isTold(state, round) || (pace === 'self' && !isQuiet && round.answers.has(player));
}

/**
 * The rounds that count, one for each question that was answered: where it was asked again after a discussion, the one in
 * which everybody answered last before the key was shown.
 */
export function countedRounds({ settings, rounds }: RoomState): readonly Round[] {
  if (settings.pace === 'self') return rounds;
  const counted = new Map<number, Round>();
  for (const round of rounds) {
    if (round.revealedAtMillis !== undefined && !round.isSkipped && !counted.has(round.question)) {
      counted.set(round.question, round);
    }
  }
  return [...counted.values()];
}

/** The key was shown in an earlier round of the same question; that one counts. */
export function isPractice({ rounds }: RoomState, { round, question }: Round): boolean {
  return rounds.some(
    (other) =>
      other.round < round && other.question === question && other.revealedAtMillis !== undefined && !other.isSkipped,
  );
}

/** The round of the same question just before this one. */
export function roundBefore({ rounds }: RoomState, { round, question }: Round): Round | undefined {
  return rounds.findLast((other) => other.round < round && other.question === question && !other.isSkipped);
}

/** At one's own speed: the first question that this player has not answered. */
export function currentRoundOf({ rounds }: RoomState, player: PlayerId): Round | undefined {
  return rounds.find(({ answers }) => !answers.has(player));
}
