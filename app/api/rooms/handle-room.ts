/** A route of one room: notes when the request came in, and leaves the rest to the handler. */
import { systemClock } from '#lib/core/clock.ts';
import type { RoomRequest, RoomsServer } from '#lib/rooms/serve/api/rooms-server.ts';
import { beginRooms } from '#lib/rooms/serve/begin-rooms.server.ts';

interface RoomRoute {
  readonly params: Promise<{ readonly code: string }>;
}

type Handler = (server: RoomsServer, asked: RoomRequest) => Promise<Response>;

export function handleRoom(handler: Handler): (request: Request, route: RoomRoute) => Promise<Response> {
  return async (request, { params }) => {
    const arrivedMillis = systemClock.nowMillis();
    return handler(beginRooms(), { request, code: (await params).code, arrivedMillis });
  };
}
