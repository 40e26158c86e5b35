/**
 * GET /api/rooms/CODE/stream: the views of one role as Server-Sent Events, the first at once. Whoever comes
 * back says by `Last-Event-ID`, or by `last` in the address, what it has, and is sent the time and what is new to it.
 */
import type { EncodedFrame } from '../encode-frame.ts';
import type { Sink } from '../room-seat.ts';
import { respondProblem } from './json-response.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';
import { openTextStream } from './text-stream.ts';
import { findWatch } from './watch-room.ts';

const headers = {
  'Content-Type': 'text/event-stream',
  // A proxy that compresses or stores would hold events back.
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  // Kept for another request, the connection of a stream that has ended would hold up a server that stops.
  Connection: 'close',
};

export async function streamRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const watch = await findWatch(server, asked);
  if (!watch.ok) return respondProblem(watch.error);
  const { code, audience, seen } = watch.value;
  const { response, write, end, onEnd } = (asked.openTextStream ?? openTextStream)(headers);
  const sink: Sink = {
    send: (frames) => write(frames.map((frame) => printEvent(frame, seen.note(frame))).join('')),
    end,
  };
  const watching = await server.hub.watch(code, { audience, sink, seen });
  if (!watching.ok) return respondProblem(watching.error);
  const { request } = asked;
  onEnd(() => {
    // Held until here: a request that was collected as garbage tells nobody that it was broken off.
    request.signal.removeEventListener('abort', end);
    watching.value();
  });
  if (request.signal.aborted) end();
  request.signal.addEventListener('abort', end);
  return response;
}

function printEvent({ json }: EncodedFrame, id: string | undefined): string {
  return `${id === undefined ? '' : `id: ${id}\n`}data: ${json}\n\n`;
}
