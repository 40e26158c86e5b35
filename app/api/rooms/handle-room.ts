/** A route of one room: stamps the arrival before anything else, then leaves it to the handler. */
import { systemClock } from '#lib/core/clock.ts';
import type { RoomRequest, RoomsServer } from '#lib/rooms/api/rooms-server.ts';
import { roomsServer } from './rooms.server.ts';

interface RoomRoute {
  readonly params: Promise<{ readonly code: string }>;
}

type Handler = (server: RoomsServer, asked: RoomRequest) => Promise<Response>;

export function handleRoom(handler: Handler): (request: Request, route: RoomRoute) => Promise<Response> {
  return async (request, { params }) => {
    const arrivedMillis = systemClock.nowMillis();
    return handler(roomsServer(), { request, code: (await params).code, arrivedMillis });
  };
}
