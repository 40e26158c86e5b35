/**
 * The server's time as a client can know it. A frame is from some time ago, so it gives the earliest that it can be there now;
 * of a round trip the answer lies somewhere between, and the quickest one tells most (Cristian's algorithm).
 */
export interface ServerClock {
  nowMillis(): number;
  noteFrame(serverMillis: number): void;
  noteRoundTrip(sentMillis: number, serverMillis: number): void;
}

/** `now` may be any clock that only goes on; a device set to another hour does no harm. */
export function buildServerClock(now: () => number): ServerClock {
  let earliest: number | undefined;
  let quickest: { readonly offset: number; readonly tripMillis: number } | undefined;

  return {
    nowMillis: () => now() + Math.max(quickest?.offset ?? -Infinity, earliest ?? quickest?.offset ?? 0),
    noteFrame(serverMillis) {
      earliest = Math.max(earliest ?? -Infinity, serverMillis - now());
    },
    noteRoundTrip(sentMillis, serverMillis) {
      const tripMillis = now() - sentMillis;
      if (tripMillis > (quickest?.tripMillis ?? Infinity)) return;
      quickest = { offset: serverMillis - sentMillis - tripMillis / 2, tripMillis };
    },
  };
}
