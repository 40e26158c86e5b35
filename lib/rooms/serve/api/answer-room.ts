/** POST /api/rooms/CODE/answers: a player's answer. It counts by when it arrived, not by when its turn came. */
import type { Problem } from '#lib/core/problem.ts';
import { answerSchema } from '../../room-command.ts';
import { findWatcher } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import { readJson } from './read-json.ts';
import { readRoleCookie } from './role-cookie.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

const tooManyAnswers: Problem = {
  code: 'too-many-tries',
  message: 'Too many answers came from this device at once. Wait a moment and try again.',
};

export async function answerRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const { request } = asked;
  const { hub, clock, secrets, throttles } = server;
  const body = await readJson(request, answerSchema);
  // It has come when its last byte has: who holds that back until the key is shown is too late.
  const arrivedMillis = clock.nowMillis();
  if (!body.ok) return respondProblem(body.error);
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const { code } = found.value;
  const watcher = findWatcher(found.value, request, 'player', secrets);
  if (!watcher.ok) return respondProblem(watcher.error);
  if (!throttles.answers.take(readRoleCookie(request, code, 'player') ?? '')) return respondProblem(tooManyAnswers);
  const done = await hub.act(code, { type: 'answer', ...body.value }, watcher.value, arrivedMillis);
  if (!done.ok) return respondProblem(done.error);
  return respondJson({ accepted: true, arrivedMillis, serverMillis: clock.nowMillis() });
}
