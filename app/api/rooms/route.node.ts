import { systemClock } from '#lib/core/clock.ts';
import { createRoom } from '#lib/rooms/api/create-room.ts';
import { roomsServer } from './rooms.server.ts';

export function POST(request: Request): Promise<Response> {
  return createRoom(roomsServer(), { request, arrivedMillis: systemClock.nowMillis() });
}
