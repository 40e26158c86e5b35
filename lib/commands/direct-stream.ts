/** An answer that goes on, straight to its connection: a question for three hundred phones is three hundred writes and nothing else. */
import type { ServerResponse } from 'node:http';
import { mostWaitingBytes, type TextStream } from '#lib/rooms/serve/api/text-stream.ts';

export type PlainHeaders = Readonly<Record<string, string>>;

export function openDirectStream(outgoing: ServerResponse, headers: PlainHeaders): TextStream {
  return {
    response: new Response(null),
    write(text) {
      if (!outgoing.headersSent) outgoing.writeHead(200, headers);
      if (outgoing.destroyed || outgoing.writableEnded) return false;
      outgoing.write(text);
      // Who does not read is cut off, since an end would wait to be read too.
      if (outgoing.writableLength > mostWaitingBytes) outgoing.destroy();
      return !outgoing.destroyed;
    },
    end: () => void outgoing.end(),
    onEnd(listener) {
      if (outgoing.destroyed) listener();
      else outgoing.once('close', listener);
    },
  };
}
