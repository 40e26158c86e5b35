import { createRoom } from '#lib/rooms/api/create-room.ts';
import { roomsServer } from './rooms.server.ts';

export function POST(request: Request): Promise<Response> {
  const server = roomsServer();
  return createRoom(server, { request, arrivedMillis: server.arrivalOf(request) });
}
