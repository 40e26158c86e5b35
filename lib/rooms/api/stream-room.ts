/** GET /api/rooms/CODE/stream: the views of one role as Server-Sent Events, the first at once. */
import type { EncodedFrame, Sink } from '../room-seat.ts';
import { respondProblem } from './json-response.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';
import { findWatch } from './watch-room.ts';

/** Some forty views. Who has not read that much for so long never will. */
const mostWaitingBytes = 256 * 1_024;

const headers = {
  'Content-Type': 'text/event-stream',
  // A proxy that compresses or stores would hold events back.
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  // Kept for another request, the connection of a stream that has ended would hold up a server that stops.
  Connection: 'close',
};

const encoder = new TextEncoder();

export async function streamRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const watch = await findWatch(server, asked);
  if (!watch.ok) return respondProblem(watch.error);
  const { code, audience } = watch.value;
  const { stream, sink, onEnd } = openEventStream();
  const watching = await server.hub.watch(code, { audience, sink });
  if (!watching.ok) return respondProblem(watching.error);
  onEnd(watching.value);
  const { signal } = asked.request;
  if (signal.aborted) sink.end();
  signal.addEventListener('abort', () => sink.end());
  return new Response(stream, { headers });
}

interface EventStream {
  readonly stream: ReadableStream<Uint8Array>;
  readonly sink: Sink;
  onEnd(leave: () => void): void;
}

function openEventStream(): EventStream {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let leave = () => {};
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start: (given) => void (controller = given),
    cancel: () => void finish(),
  };
  const stream = new ReadableStream(source, {
    highWaterMark: mostWaitingBytes,
    size: (chunk: Uint8Array) => chunk.byteLength,
  });

  function finish(): ReadableStreamDefaultController<Uint8Array> | undefined {
    const open = controller;
    controller = undefined;
    leave();
    return open;
  }

  return {
    stream,
    sink: {
      send(frames) {
        if (controller === undefined || (controller.desiredSize ?? 0) <= 0) return false;
        controller.enqueue(encoder.encode(frames.map(printEvent).join('')));
        return true;
      },
      end: () => finish()?.close(),
    },
    onEnd: (given) => void (leave = given),
  };
}

function printEvent({ seq, json }: EncodedFrame): string {
  return `${seq === undefined ? '' : `id: ${seq}\n`}data: ${json}\n\n`;
}
