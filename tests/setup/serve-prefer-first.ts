/**
 * A small proxy in front of two servers, as a school may have one: everything goes to the first while it takes connections, and to the
 * second when it does not. What was on its way when the first went is broken off, and not sent again: it may have been done.
 */
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenAnywhere, type Proxy } from './listen-anywhere.ts';

export function servePreferFirst(first: string, second: string): Promise<Proxy> {
  return listenAnywhere((incoming, outgoing) => {
    const chunks: Uint8Array[] = [];
    incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    incoming.once('end', () => pass(incoming, chunks, outgoing, [first, second]));
  });
}

function pass(
  incoming: IncomingMessage,
  body: readonly Uint8Array[],
  outgoing: ServerResponse,
  [server, ...others]: readonly string[],
): void {
  if (server === undefined) return void outgoing.destroy();
  const { method, headers, url = '' } = incoming;
  const passed = request(new URL(url, server), { method, headers, agent: false }, (answered) => {
    outgoing.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(outgoing);
    answered.once('close', () => {
      if (!answered.complete) outgoing.destroy();
    });
  });
  passed.once('error', (error) => {
    const isRefused = 'code' in error && error.code === 'ECONNREFUSED';
    if (isRefused) pass(incoming, body, outgoing, others);
    else outgoing.destroy();
  });
  outgoing.once('close', () => passed.destroy());
  for (const chunk of body) passed.write(chunk);
  passed.end();
}
