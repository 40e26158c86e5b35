/** GET /api/rooms/CODE/keys: the host's own key once more, for a link to the host's phone, and the projector's. */
import { findWatcher } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import { readRoleCookie } from './role-cookie.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

export async function giveKeys(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const host = findWatcher(found.value, asked.request, 'host', server.secrets);
  if (!host.ok) return respondProblem(host.error);
  const key = readRoleCookie(asked.request, found.value.code, 'host') ?? '';
  return respondJson({ host: key, projector: server.secrets.deriveProjector(key) });
}
