/**
 * Puts a script before all others into a page that Next renders on request. A build puts it into finished pages; here it has to stand
 * in front of what Next writes while it writes it, or the scripts behind it would run without.
 */
import type { ServerResponse } from 'node:http';

const place = '<head>';

/** `script` is the whole element. The answer must not be compressed: ask for it plain. */
export function putScriptFirst(outgoing: ServerResponse, script: string): void {
  const [write, end] = [outgoing.write.bind(outgoing), outgoing.end.bind(outgoing)];
  let isDone = false;

  function add(chunk: unknown): unknown {
    const isPage = String(outgoing.getHeader('content-type') ?? '').startsWith('text/html');
    if (isDone || !isPage || !(typeof chunk === 'string' || chunk instanceof Uint8Array)) return chunk;
    // A letter for each byte: what is not looked at stays as it is.
    const text = Buffer.from(chunk).toString('latin1');
    isDone = text.includes(place);
    // Of a page that Next had ready, such as that of an error, it has told the length.
    if (isDone && !outgoing.headersSent) outgoing.removeHeader('content-length');
    return isDone ? Buffer.from(text.replace(place, `${place}${script}`), 'latin1') : chunk;
  }

  Object.assign(outgoing, {
    write: (chunk: unknown, ...more: unknown[]) => Reflect.apply(write, outgoing, [add(chunk), ...more]),
    end: (chunk: unknown, ...more: unknown[]) => Reflect.apply(end, outgoing, [add(chunk), ...more]),
  });
}
