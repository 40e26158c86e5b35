/** A route of one room: reads when the request came in, and leaves the rest to the handler. */
import type { RoomRequest, RoomsServer } from '#lib/rooms/api/rooms-server.ts';
import { roomsServer } from './rooms.server.ts';

interface RoomRoute {
  readonly params: Promise<{ readonly code: string }>;
}

type Handler = (server: RoomsServer, asked: RoomRequest) => Promise<Response>;

export function handleRoom(handler: Handler): (request: Request, route: RoomRoute) => Promise<Response> {
  return async (request, { params }) => {
    const server = roomsServer();
    const arrivedMillis = server.arrivalOf(request);
    return handler(server, { request, code: (await params).code, arrivedMillis });
  };
}
