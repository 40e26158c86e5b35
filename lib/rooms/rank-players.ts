/** What players and teams come to. Equal points have equal rank, and the next rank is as many lower (1, 2, 2, 4). */
import type { PlayerId } from './room-event.ts';
import type { RoomState, Round } from './room-state.ts';
import type { Standing, TeamStanding } from './view/room-view.ts';
import { countedRounds, isTold, playersIn } from './rounds.ts';
import { isRightAnswer } from './view/tally-answers.ts';

export interface Sum {
  readonly right: number;
  readonly points: number;
  readonly answered: number;
}

export interface PlayerStanding extends Standing {
  readonly id: PlayerId;
}

export function sumOf(rounds: readonly Round[], player: PlayerId): Sum {
  const answers = rounds.flatMap(({ answers: given }) => given.get(player) ?? []);
  return {
    right: answers.filter(isRightAnswer).length,
    points: answers.reduce((sum, { points }) => sum + points, 0),
    answered: answers.length,
  };
}

/** The rounds that count and that everybody may know of. */
function toldRounds(state: RoomState): readonly Round[] {
  return countedRounds(state).filter((round) => isTold(state, round));
}

/** A thousand players ask for their rank in one and the same state; it is worked out once. */
const rankings = new WeakMap<RoomState, readonly PlayerStanding[]>();

/** Best first; of equals, who joined first. */
export function rankPlayers(state: RoomState): readonly PlayerStanding[] {
  const known = rankings.get(state);
  if (known !== undefined) return known;
  const rounds = toldRounds(state);
  const ranked = withRanks(
    playersIn(state).map(({ id, name, team }) => {
      const { right, points } = sumOf(rounds, id);
      return { id, name, ...(team === undefined ? {} : { team }), right, points };
    }),
  );
  rankings.set(state, ranked);
  return ranked;
}

/** By the mean of the members' points, so that a small team is not behind for being small (Kahoot does the same). */
export function rankTeams(
  teams: readonly string[],
  players: readonly { readonly team?: string | undefined; readonly points: number }[],
): readonly TeamStanding[] {
  return withRanks(
    teams.map((team) => {
      const members = players.filter((player) => player.team === team);
      const sum = members.reduce((points, member) => points + member.points, 0);
      return { team, members: members.length, points: members.length === 0 ? 0 : Math.round(sum / members.length) };
    }),
  );
}

function withRanks<T extends { readonly points: number }>(list: readonly T[]): (T & { readonly rank: number })[] {
  const sorted = list.toSorted((a, b) => b.points - a.points);
  let rank = 1;
  return sorted.map((one, at) => {
    if (one.points !== sorted[at - 1]?.points) rank = at + 1;
    return { ...one, rank };
  });
}
