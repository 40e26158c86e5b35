/** GET /api/rooms/CODE/poll: the same views for whom a stream does not reach: answers as soon as there is one after `after`. */
import type { EncodedFrame, Sink } from '../room-seat.ts';
import { respondJson, respondProblem } from './json-response.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';
import { findWatch } from './watch-room.ts';

/** Shorter than what proxies wait. */
const patienceMillis = 20_000;

export async function pollRoom(server: RoomsServer, asked: RoomRequest): Promise<Response> {
  const watch = await findWatch(server, asked);
  if (!watch.ok) return respondProblem(watch.error);
  const { code, audience, query } = watch.value;
  const { sink, frames } = awaitFrames(Number(query.get('after') ?? 0), server, asked.request.signal);
  const watching = await server.hub.watch(code, { audience, sink });
  if (!watching.ok) return respondProblem(watching.error);
  const got = await frames;
  watching.value();
  const clock = { type: 'clock', serverMillis: server.clock.nowMillis() };
  const parsed = got.map(({ json }): unknown => JSON.parse(json));
  return respondJson({ frames: parsed.length === 0 ? [clock] : parsed });
}

interface Awaited {
  readonly sink: Sink;
  /** Empty when nothing came in time. */
  readonly frames: Promise<readonly EncodedFrame[]>;
}

function awaitFrames(after: number, { timers }: RoomsServer, signal: AbortSignal): Awaited {
  let settle: (frames: readonly EncodedFrame[]) => void = () => {};
  const frames = new Promise<readonly EncodedFrame[]>((resolve) => {
    settle = resolve;
  });
  const stop = timers.after(patienceMillis, () => settle([]));
  signal.addEventListener('abort', () => settle([]));
  void frames.then(stop);
  return {
    frames,
    sink: {
      send(sent) {
        const fresh = sent.filter(({ seq = 0 }) => seq > after);
        if (fresh.length > 0) settle(fresh);
        return true;
      },
      end: () => settle([]),
    },
  };
}
