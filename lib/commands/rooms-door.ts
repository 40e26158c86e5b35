/**
 * Answers the rooms' API before Next is asked: Next needs one to two milliseconds for each request, and a class answers all at
 * once. The handlers are those of the routes in `app/api/rooms`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemClock } from '#lib/core/clock.ts';
import { findHandler } from '#lib/rooms/serve/api/find-handler.ts';
import { beginRooms } from '#lib/rooms/serve/begin-rooms.server.ts';
import { callerAddress } from './caller-address.ts';
import { openDirectStream, type PlainHeaders } from './direct-stream.ts';

/** One byte more than any request of rooms may have: the handler refuses it by that. */
const mostBytes = 64 * 1_024 + 1;

const tooLarge = 413;

const isBehindProxy = (process.env['DOSSIER_PROXY'] ?? '') !== '';

/** False when it is no request for rooms. `headers` go with each answer. */
export function answerRooms(incoming: IncomingMessage, outgoing: ServerResponse, headers: PlainHeaders): boolean {
  const arrivedMillis = systemClock.nowMillis();
  const path = incoming.url?.split('?')[0] ?? '';
  const found = findHandler(incoming.method ?? '', path);
  if (found === undefined) return false;
  const { handler, code } = found;
  const answer = async () => {
    const request = await readRequest(incoming, outgoing);
    const openTextStream = (own: PlainHeaders) => openDirectStream(outgoing, { ...headers, ...own });
    const response = await handler(beginRooms(), { request, code, arrivedMillis, openTextStream });
    if (!outgoing.headersSent) await send(response, outgoing, headers);
  };
  answer().catch(() => outgoing.destroy());
  return true;
}

async function readRequest(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Request> {
  const { method = 'GET', url = '' } = incoming;
  const ending = new AbortController();
  outgoing.once('close', () => ending.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value));
  const forwarded = headers.get('x-forwarded-for') ?? undefined;
  headers.set('x-forwarded-for', callerAddress(incoming.socket.remoteAddress ?? '', forwarded, isBehindProxy));
  const body = method === 'POST' ? await readBody(incoming) : null;
  return new Request(`http://${incoming.headers.host ?? 'localhost'}${url}`, {
    method,
    headers,
    body,
    signal: ending.signal,
  });
}

/** As much of it as the handler needs to see that it is too much. What says so itself is not read at all. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(incoming.headers['content-length']) >= mostBytes) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  await new Promise<void>((resolve) => {
    incoming.on('data', (chunk: Uint8Array) => {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes < mostBytes) return;
      incoming.pause();
      resolve();
    });
    incoming.once('end', resolve);
    incoming.once('close', resolve);
  });
  return new Uint8Array(Buffer.concat(chunks));
}

async function send(response: Response, outgoing: ServerResponse, headers: PlainHeaders): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  // The rest of a request that was refused unread is not waited for.
  if (response.status === tooLarge) outgoing.setHeader('connection', 'close');
  outgoing.end(await response.text());
}
