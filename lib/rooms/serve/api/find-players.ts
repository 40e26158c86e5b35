/** GET /api/rooms/CODE/players?find=NAME: the players of that name, for the host alone; a hall has more than its view holds. */
import { longestName } from '../../player-name.ts';
import { findPlayersByName } from '../../view/view-players.ts';
import { findWatcher } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

export async function findRoomPlayers(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const host = findWatcher(found.value, asked.request, 'host', server.secrets);
  if (!host.ok) return respondProblem(host.error);
  const text = new URL(asked.request.url).searchParams.get('find') ?? '';
  return respondJson(findPlayersByName(found.value, text.slice(0, 2 * longestName)));
}
