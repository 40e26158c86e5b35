/**
 * When each request came in, noted by Node's own HTTP server before anything else works on it: what a framework needs for itself
 * is not charged to a player. The stamp travels as a header whose name nobody outside can know.
 */
import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '#lib/core/clock.ts';

/** Gives the way to read the stamp; a request that has none came in now. */
export function stampArrivals(clock: Clock): (request: Request) => number {
  const header = `x-arrived-${randomBytes(16).toString('hex')}`;
  subscribe('http.server.request.start', (message) => {
    if (isIncoming(message)) message.request.headers[header] = String(clock.nowMillis());
  });
  return ({ headers }) => Number(headers.get(header) ?? clock.nowMillis());
}

function isIncoming(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message;
}
