import { systemClock } from '#lib/core/clock.ts';
import { createRoom } from '#lib/rooms/serve/api/create-room.ts';
import { beginRooms } from '#lib/rooms/serve/begin-rooms.server.ts';

export function POST(request: Request): Promise<Response> {
  const arrivedMillis = systemClock.nowMillis();
  return createRoom(beginRooms(), { request, arrivedMillis });
}
