/** A proxy that hands an answer on when it has all of it: of a stream that goes on, nothing ever comes. */
import { request } from 'node:http';
import { listenAnywhere, type Proxy } from './listen-anywhere.ts';

export interface HoldingProxy extends Proxy {
  /** How many streams it was asked for. */
  streams(): number;
}

export async function serveHoldingBack(server: string): Promise<HoldingProxy> {
  let streams = 0;
  const proxy = await listenAnywhere((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    if (url.includes('/stream?')) streams++;
    const passed = request(new URL(url, server), { method, headers, agent: false }, (answered) => {
      const chunks: Uint8Array[] = [];
      answered.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      answered.once('end', () => {
        outgoing.writeHead(answered.statusCode ?? 502, answered.headers);
        outgoing.end(Buffer.concat(chunks));
      });
    });
    passed.once('error', () => outgoing.destroy());
    outgoing.once('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  return { ...proxy, streams: () => streams };
}
