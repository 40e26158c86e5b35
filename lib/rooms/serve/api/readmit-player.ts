/** POST /api/rooms/CODE/readmit: the host lets a player in again on another device; the old one is let go. */
import * as v from 'valibot';
import { findWatcher } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import { readJson } from './read-json.ts';
import { joinPlayerKey } from './role-cookie.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

const readmitSchema = v.object({ player: v.pipe(v.string(), v.maxLength(64)) });

export async function readmitPlayer(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const { request, arrivedMillis } = asked;
  const { hub, secrets } = server;
  const body = await readJson(request, readmitSchema);
  if (!body.ok) return respondProblem(body.error);
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const host = findWatcher(found.value, request, 'host', secrets);
  if (!host.ok) return respondProblem(host.error);
  const { player } = body.value;
  const secret = secrets.create();
  const command = { type: 'readmit', player, tokenHash: secrets.hash(secret) } as const;
  const done = await hub.act(found.value.code, command, host.value, arrivedMillis);
  return done.ok ? respondJson({ key: joinPlayerKey(player, secret) }) : respondProblem(done.error);
}
