/** Who asks: worked out from the secret that a request carries, never from what it says of itself. */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { refusals } from '../../decide/refusals.ts';
import type { RoomPlayer, RoomState } from '../../room-state.ts';
import { readRoleCookie, splitPlayerKey, type Role } from './role-cookie.ts';
import type { Secrets } from './rooms-server.ts';

export type Watcher =
  { readonly role: 'host' } | { readonly role: 'projector' } | { readonly role: 'player'; readonly player: string };

const notTheProjector: Problem = {
  code: 'not-allowed',
  message: 'This is not the projector of this room. Open the link that the host’s screen shows for it.',
};

export function findWatcher(
  state: RoomState,
  request: Request,
  role: Role,
  secrets: Secrets,
): Result<Watcher, Problem> {
  const key = readRoleCookie(request, state.code, role);
  return key === undefined ? refuse(missing[role]) : checkKey(state, role, key, secrets);
}

export function checkKey(state: RoomState, role: Role, key: string, secrets: Secrets): Result<Watcher, Problem> {
  if (role === 'player') return checkPlayerKey(state, key, secrets);
  const stored = role === 'host' ? state.hostHash : state.projectorHash;
  return secrets.hash(key) === stored ? ok({ role }) : refuse(missing[role]);
}

export function findPlayer(state: RoomState, key: string, secrets: Secrets): RoomPlayer | undefined {
  const [id, secret] = splitPlayerKey(key);
  const player = state.players.get(id);
  return player !== undefined && secrets.hash(secret) === player.tokenHash ? player : undefined;
}

function checkPlayerKey(state: RoomState, key: string, secrets: Secrets): Result<Watcher, Problem> {
  const player = findPlayer(state, key, secrets);
  if (player === undefined) return refuse(refusals.notAPlayer);
  return player.isKicked ? refuse(refusals.kicked) : ok({ role: 'player', player: player.id });
}

const missing: Record<Role, Problem> = {
  host: refusals.notYours,
  projector: notTheProjector,
  player: refusals.notAPlayer,
};
