/**
 * What the projector and the players see. Built field by field: nothing is passed on because it happens to be there. Before
 * the reveal no field depends on a key; `tests/rooms/view/view-room.test.ts` holds that law over whole games.
 */
import { rankPlayers, rankTeams } from '../rank-players.ts';
import type { RoomPlayer, RoomState } from '../room-state.ts';
import type { PlayersView, ProjectorView, Ranking } from './room-view.ts';
import { isTold, lastRound, playersIn } from '../rounds.ts';
import { hasAnsweredAll } from './view-players.ts';
import { fewestOnScreens, viewAsked, viewDisclosure } from './view-question.ts';

/** On a wall. */
const mostNames = 40;

export function viewForProjector(state: RoomState): ProjectorView {
  const players = playersIn(state);
  return {
    role: 'projector',
    ...viewCommon(state),
    ...viewTold(state),
    isLocked: state.isLocked,
    playerCount: players.length,
    names: players.slice(-mostNames).map(({ name, team }) => (team === undefined ? { name } : { name, team })),
    ...viewProgress(state, players),
  };
}

function viewProgress({ settings, phase, rounds }: RoomState, players: readonly RoomPlayer[]) {
  if (settings.pace === 'host' || phase !== 'asking') return {};
  const begun = players.filter(({ id }) => rounds.some(({ answers }) => answers.has(id))).length;
  const done = players.filter(({ id }) => hasAnsweredAll(rounds, id)).length;
  return { progress: { begun, done } };
}

/** The same for every player, so that it is encoded once. */
export function viewForPlayers(state: RoomState): PlayersView {
  return { role: 'players', ...viewCommon(state), ...viewTold(state) };
}

/** Without what a reveal tells. */
export function viewCommon(state: RoomState) {
  const { seq, code, title, phase, settings } = state;
  const round = phase === 'closed' ? undefined : lastRound(state);
  const asked = round && viewAsked(state, round);
  return { seq, code, title, phase, settings, ...(asked === undefined ? {} : { asked }), ...viewRanking(state) };
}

function viewTold(state: RoomState) {
  const round = state.phase === 'closed' ? undefined : lastRound(state);
  if (round === undefined || !isTold(state, round)) return {};
  const disclosure = viewDisclosure(state, round, fewestOnScreens);
  return disclosure === undefined ? {} : { disclosure };
}

const listed = 5;

function viewRanking(state: RoomState): { readonly ranking?: Ranking } {
  const isRanked = state.phase === 'ranked' || state.phase === 'closed';
  if (!isRanked || state.settings.scoring === 'none') return {};
  const ranked = rankPlayers(state);
  const players = ranked.slice(0, listed).map((player) => {
    const { id: _, ...standing } = player;
    return standing;
  });
  return { ranking: { players, teams: rankTeams(state.settings.teams, ranked) } };
}
