/** POST /api/rooms/CODE/join: makes who asks a player. Asked again with the same cookie or token it changes nothing. */
import type { Problem } from '#lib/core/problem.ts';
import { refusals } from '../../decide/refusals.ts';
import { joinSchema } from '../../room-command.ts';
import { findPlayer } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import { readJson } from './read-json.ts';
import { joinPlayerKey, printRoleCookie, readRoleCookie } from './role-cookie.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

const tooManyJoins: Problem = {
  code: 'too-many-tries',
  message: 'Very many are joining this room just now. Wait a few seconds and try again.',
};

export async function joinRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const { request, arrivedMillis } = asked;
  const { hub, secrets, throttles } = server;
  const body = await readJson(request, joinSchema);
  if (!body.ok) return respondProblem(body.error);
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const { code } = found.value;
  const known = findPlayer(found.value, readRoleCookie(request, code, 'player') ?? '', secrets);
  if (known?.isKicked === true) return respondProblem(refusals.kicked);
  if (known !== undefined) return respondJson({ player: known.id, name: known.name });
  if (!throttles.joins.take(code)) return respondProblem(tooManyJoins);
  const { token: secret = secrets.create(), ...wanted } = body.value;
  const player = secrets.derivePlayer(secret);
  const command = { type: 'join', player, tokenHash: secrets.hash(secret), ...wanted } as const;
  const done = await hub.act(code, command, { role: 'guest' }, arrivedMillis);
  if (!done.ok) return respondProblem(done.error);
  // Who was in already led to no event; of whom has just come in this process may not have read yet.
  const joined = done.value.events.find((event) => event.type === 'joined');
  const name = joined?.name ?? hub.known(code)?.players.get(player)?.name;
  return respondJson({ player, name }, [printRoleCookie(request, code, 'player', joinPlayerKey(player, secret))]);
}
