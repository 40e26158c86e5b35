import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDirectStream } from '#lib/commands/direct-stream.ts';
import type { TextStream } from '#lib/rooms/serve/api/text-stream.ts';

const text = 'x'.repeat(64 * 1_024);

let server: ReturnType<typeof createServer>;
let answered: Promise<ServerResponse>;
beforeEach(() => {
  server = createServer();
  answered = new Promise((resolve) => server.once('request', (_, outgoing) => resolve(outgoing)));
  return new Promise<void>((resolve) => void server.listen(0, resolve));
});
afterEach(() => void server.close());

/** A reader that has asked for a stream, and does not read before it is told to. */
async function open() {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const reader = connect(port, 'localhost').pause();
  reader.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const stream = openDirectStream(await answered, { 'content-type': 'text/event-stream' });
  return { reader, stream, isOver: () => new Promise((resolve) => void reader.once('close', resolve).resume()) };
}

/** A turn of the loop between them, so that the system can take what it will. */
async function writeMany(stream: TextStream, times: number): Promise<boolean> {
  for (let time = 0; time < times; time++) {
    if (!stream.write(text)) return false;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return true;
}

describe('a stream', () => {
  it('that nobody reads is cut off after some megabytes, and takes nothing more', async () => {
    const { stream, isOver } = await open();
    let ends = 0;
    stream.onEnd(() => ends++);
    expect(await writeMany(stream, 1_000)).toBe(false);
    expect(stream.write('more')).toBe(false);
    await isOver();
    expect(ends).toBe(1);
  });

  it('that is read takes any number of texts, and is over once it is ended', async () => {
    const { reader, stream, isOver } = await open();
    reader.resume();
    expect(stream.write('data: first')).toBe(true);
    const [head] = await new Promise<Buffer[]>((resolve) => reader.once('data', (...chunks) => resolve(chunks)));
    expect(String(head)).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*text\/event-stream[^]*data: first/);
    stream.end();
    await isOver();
    expect(stream.write('late')).toBe(false);
  });
});
