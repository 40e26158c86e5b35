/**
 * The players as their host sees them. A class is told whole. Of a lecture hall, whose names would be two hundred kilobytes four times a
 * second, those are told who matter: who has not answered yet and who came last, or after a ranking the first; the others by name.
 */
import { matchName } from '../find-players.ts';
import { rankPlayers, sumOf } from '../rank-players.ts';
import type { PlayerId } from '../room-event.ts';
import type { RoomPlayer, RoomState, Round } from '../room-state.ts';
import type { HostPlayer } from './room-view.ts';
import { countedRounds, lastRound, playersIn } from '../rounds.ts';

/** More than a class; some twenty kilobytes. */
const mostShown = 200;
const mostFound = 50;

/** In the order of the ranking once there is one, and until then of joining. */
export function viewPlayers(state: RoomState): readonly HostPlayer[] {
  const isRanked = state.phase === 'ranked' || state.phase === 'closed';
  const shown = isRanked ? rankPlayers(state).slice(0, mostShown) : pickShown(state);
  return shown.map(viewingPlayer(state));
}

export interface FoundPlayers {
  readonly count: number;
  /** The first of them. */
  readonly players: readonly HostPlayer[];
}

/** Those whose name holds every word of the text. */
export function findPlayersByName(state: RoomState, text: string): FoundPlayers {
  const isMeant = matchName(text);
  const found = playersIn(state).filter(({ name }) => isMeant(name));
  return { count: found.length, players: found.slice(0, mostFound).map(viewingPlayer(state)) };
}

export function hasAnsweredAll(rounds: readonly Round[], player: PlayerId): boolean {
  return rounds.length > 0 && rounds.every(({ answers }) => answers.has(player));
}

function pickShown(state: RoomState): readonly RoomPlayer[] {
  const players = playersIn(state);
  if (players.length <= mostShown) return players;
  const awaited = listAwaited(state);
  const waiting = players.filter(({ id }) => !hasAnsweredAll(awaited, id)).slice(-mostShown);
  const others = players.filter(({ id }) => hasAnsweredAll(awaited, id));
  const shown = new Set([...waiting, ...others.slice(others.length - (mostShown - waiting.length))]);
  return players.filter((player) => shown.has(player));
}

/** Who has answered these is done: the round on screen, at one's own speed all. */
function listAwaited(state: RoomState): readonly Round[] {
  const last = lastRound(state);
  if (state.settings.pace === 'self') return state.rounds;
  return last === undefined ? [] : [last];
}

function viewingPlayer(state: RoomState) {
  const counted = countedRounds(state);
  const awaited = listAwaited(state);
  return ({ id, name, team }: Pick<RoomPlayer, 'id' | 'name' | 'team'>): HostPlayer => ({
    id,
    name,
    ...(team === undefined ? {} : { team }),
    ...sumOf(counted, id),
    hasAnswered: hasAnsweredAll(awaited, id),
  });
}
