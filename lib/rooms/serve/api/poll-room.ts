/**
 * GET /api/rooms/CODE/poll: the same views for whom a stream does not reach. Answers as soon as there is one that `last` does not have,
 * with the id that says what the asker has then; with `wait=no` at once, whatever there is.
 */
import type { EncodedFrame } from '../encode-frame.ts';
import type { Sink } from '../room-seat.ts';
import { respondJson, respondProblem } from './json-response.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';
import { findWatch } from './watch-room.ts';

/** Shorter than what proxies wait. */
const patienceMillis = 20_000;

export async function pollRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const watch = await findWatch(server, asked);
  if (!watch.ok) return respondProblem(watch.error);
  const { code, audience, seen, query } = watch.value;
  const { sink, frames } = awaitFrames(asked.request.signal);
  const watching = await server.hub.watch(code, { audience, sink, seen });
  if (!watching.ok) return respondProblem(watching.error);
  // From here: what the store had to be asked for is no news that came too late.
  const stopWaiting = server.timers.after(query.get('wait') === 'no' ? 0 : patienceMillis, () => sink.end());
  const got = await frames;
  stopWaiting();
  watching.value();
  const clock = { type: 'clock', serverMillis: server.clock.nowMillis() };
  const parsed = got.map(({ json }): unknown => JSON.parse(json));
  for (const frame of got) seen.note(frame);
  return respondJson({ frames: parsed.length === 0 ? [clock] : parsed, id: seen.print() });
}

interface Awaited {
  readonly sink: Sink;
  /** Empty when it was ended first. */
  readonly frames: Promise<readonly EncodedFrame[]>;
}

function awaitFrames(signal: AbortSignal): Awaited {
  let settle: (frames: readonly EncodedFrame[]) => void = () => {};
  const frames = new Promise<readonly EncodedFrame[]>((resolve) => {
    settle = resolve;
  });
  signal.addEventListener('abort', () => settle([]));
  return {
    frames,
    sink: {
      send(sent) {
        const views = sent.filter(({ view }) => view !== undefined);
        if (views.length > 0) settle(views);
        return true;
      },
      end: () => settle([]),
    },
  };
}
