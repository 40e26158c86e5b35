/**
 * The room that a request names, and a limit on guessing: codes that lead nowhere cost tokens, and without any nothing is looked
 * up but for those who are in the room, and for who comes from where one of them is.
 */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { parseRoomCode } from '../../room-code.ts';
import { roomGone } from '../../log/room-log-problem.ts';
import type { RoomState } from '../../room-state.ts';
import { addressOf } from './address-of.ts';
import { findWatcher } from './find-actor.ts';
import { readRoleCookie, roles } from './role-cookie.ts';
import type { RoomRequest, RoomsServer, Secrets } from './rooms-server.ts';

const tooManyCodes: Problem = {
  code: 'too-many-tries',
  message:
    'Too many codes that lead nowhere came from here. Wait a moment, check the code on the projector and try again.',
};

const everybody = '';

export async function findRoom(
  { hub, throttles, secrets }: RoomsServer,
  { request, code: typed }: RoomRequest,
): Promise<Result<RoomState, Problem>> {
  const { failedCodes, allFailedCodes, insiders } = throttles;
  const address = addressOf(request);
  const code = parseRoomCode(typed);
  const isOfClass = code !== undefined && insiders.has(address, code);
  const isFree = isOfClass || (failedCodes.hasToken(address) && allFailedCodes.hasToken(everybody));
  const known = code === undefined ? undefined : hub.known(code);
  // What is asked is decided on a state read anew where this one does not allow it.
  if (known !== undefined && isIn(known, request, secrets)) {
    insiders.note(address, known.code);
    return ok(known);
  }
  // Who is in the room need not be held up by those who guess; who only says so is told nothing.
  const saysSo = code !== undefined && roles.some((role) => readRoleCookie(request, code, role) !== undefined);
  if (!isFree && !saysSo) return refuse(tooManyCodes);
  const found = code === undefined ? refuse(roomGone) : await hub.read(code);
  if (!isFree) return found.ok && isIn(found.value, request, secrets) ? found : refuse(tooManyCodes);
  if (!found.ok && found.error.code === 'room-gone') {
    failedCodes.take(address);
    allFailedCodes.take(everybody);
  }
  return found;
}

function isIn(state: RoomState, request: Request, secrets: Secrets): boolean {
  return roles.some((role) => findWatcher(state, request, role, secrets).ok);
}
