/** GET /api/rooms/CODE/report: the room summed up, for the host alone. */
import { buildRoomReport } from '../../report/report.ts';
import { findWatcher } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { respondJson, respondProblem } from './json-response.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

export async function reportRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const found = await findRoom(server, asked);
  if (!found.ok) return respondProblem(found.error);
  const host = findWatcher(found.value, asked.request, 'host', server.secrets);
  if (!host.ok) return respondProblem(host.error);
  const fresh = await server.hub.read(found.value.code);
  return fresh.ok ? respondJson(buildRoomReport(fresh.value)) : respondProblem(fresh.error);
}
