/** Who joins, under which name and in which team. Late is never too late while the room is open. */
import type { Problem } from '#lib/core/problem.ts';
import { buildRandom } from '#lib/core/random.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import type { Decision } from './decision.ts';
import { drawNames, isDrawnName } from '../drawn-name.ts';
import { nameKey, parsePlayerName, pickFreeName } from '../player-name.ts';
import { refusals } from './refusals.ts';
import { playerLimit, type RoomCommand } from '../room-command.ts';
import type { RoomEvent } from '../room-event.ts';
import type { RoomPlayer, RoomState } from '../room-state.ts';
import { isPastClosing } from '../round-time.ts';
import { playersIn } from '../rounds.ts';

type Join = Extract<RoomCommand, { type: 'join' }>;

export function decideJoin(state: RoomState, join: Join, atMillis: number): Result<Decision, Problem> {
  const known = state.players.get(join.player);
  if (known !== undefined) return decideAgain(state, known, join.tokenHash);
  if (state.phase === 'closed' || isPastClosing(state, atMillis)) return refuse(refusals.over);
  if (state.isLocked) return refuse(refusals.locked);
  // Who was taken out makes room again; not without end, as the log keeps them.
  if (playersIn(state).length >= playerLimit || state.players.size >= 3 * playerLimit) return refuse(refusals.full);
  const asked = askedName(state, join);
  if (!asked.ok) return asked;
  const { teams } = state.settings;
  if (join.team !== undefined && teams.length > 0 && !teams.includes(join.team)) return refuse(refusals.noSuchTeam);
  const name = pickFreeName(asked.value, takenNames(state));
  const team = teams.length === 0 ? undefined : (join.team ?? smallestTeam(state));
  const { player, tokenHash } = join;
  const joined: RoomEvent = {
    type: 'joined',
    atMillis,
    player,
    name,
    ...(team === undefined ? {} : { team }),
    tokenHash,
  };
  return ok({ events: [joined], guard: { type: 'once', key: `name:${nameKey(name)}`, seq: state.seq } });
}

/** An earlier try got through, and only word of it was lost. Whatever has happened since, that player is in. */
function decideAgain(
  { seq }: RoomState,
  { tokenHash, isKicked }: RoomPlayer,
  again: string,
): Result<Decision, Problem> {
  if (isKicked) return refuse(refusals.kicked);
  return tokenHash === again ? ok({ events: [], guard: { type: 'lead', seq } }) : refuse(refusals.isPlayer);
}

/** Also of those who were taken out, and those before a renaming: a name is used once in a room. */
export function takenNames({ players }: RoomState): ReadonlySet<string> {
  return new Set([...players.values()].flatMap(({ name, joinedAs }) => [nameKey(name), nameKey(joinedAs)]));
}

/** Without a name one is drawn, by the player's id: chance that the server has given. */
function askedName(state: RoomState, { name, player }: Join): Result<string, Problem> {
  if (name === undefined || name === '') {
    const taken = takenNames(state);
    return ok(drawNames(buildRandom(player), 1, (one) => taken.has(nameKey(one)))[0] ?? player);
  }
  if (state.settings.names === 'drawn') return isDrawnName(name) ? ok(name) : refuse(refusals.notDrawn);
  return parsePlayerName(name);
}

function smallestTeam(state: RoomState): string | undefined {
  const players = playersIn(state);
  const sizeOf = (team: string) => players.filter((player) => player.team === team).length;
  return state.settings.teams.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
}
