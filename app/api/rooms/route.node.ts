import { systemClock } from '#lib/core/clock.ts';
import { createRoom } from '#lib/rooms/api/create-room.ts';
import { beginRooms } from '#lib/rooms/begin-rooms.server.ts';

export function POST(request: Request): Promise<Response> {
  const arrivedMillis = systemClock.nowMillis();
  return createRoom(beginRooms(), { request, arrivedMillis });
}
