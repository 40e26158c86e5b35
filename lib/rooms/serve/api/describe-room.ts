/** GET /api/rooms/CODE: what a guest may know before joining. */
import { findPlayer } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import { readRoleCookie } from './role-cookie.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

export async function describeRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const { code, title, phase, isLocked, settings } = found.value;
  const key = readRoleCookie(asked.request, code, 'player');
  const player = key === undefined ? undefined : findPlayer(found.value, key, server.secrets);
  const isJoined = player?.isKicked === false;
  return respondJson({ code, title, phase, isLocked, names: settings.names, teams: settings.teams, isJoined });
}
