/** POST /api/rooms/CODE/commands: what the host does. */
import type { Problem } from '#lib/core/problem.ts';
import { hostCommandSchema } from '../../room-command.ts';
import { findWatcher } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import { readJson } from './read-json.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

const tooManyCommands: Problem = {
  code: 'too-many-tries',
  message: 'Too many commands came at once. Wait a moment and try again.',
};

export async function commandRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const { request, arrivedMillis } = asked;
  const { hub, clock, secrets, throttles } = server;
  const body = await readJson(request, hostCommandSchema);
  if (!body.ok) return respondProblem(body.error);
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const { code } = found.value;
  const host = findWatcher(found.value, request, 'host', secrets);
  if (!host.ok) return respondProblem(host.error);
  if (!throttles.hostCommands.take(code)) return respondProblem(tooManyCommands);
  const done = await hub.act(code, body.value, host.value, arrivedMillis);
  if (!done.ok) return respondProblem(done.error);
  return respondJson({ seq: done.value.seq, serverMillis: clock.nowMillis() });
}
