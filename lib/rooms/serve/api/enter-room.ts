/** POST /api/rooms/CODE/enter: takes up a role with the key of a link: the host's phone, the projector, a player let in again. */
import * as v from 'valibot';
import { checkKey } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import { readJson } from './read-json.ts';
import { printRoleCookie, roles } from './role-cookie.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

const enterSchema = v.object({
  as: v.picklist(roles),
  key: v.pipe(v.string(), v.regex(/^[\w.-]{1,128}$/)),
});

export async function enterRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const body = await readJson(asked.request, enterSchema);
  if (!body.ok) return respondProblem(body.error);
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const { as: role, key } = body.value;
  const watcher = checkKey(found.value, role, key, server.secrets);
  if (!watcher.ok) return respondProblem(watcher.error);
  return respondJson({ role }, [printRoleCookie(asked.request, found.value.code, role, key)]);
}
