import { createServer, type ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { putScriptFirst } from '#lib/commands/first-script.ts';

const script = '<script>first()</script>';

/** What a browser gets of an answer that is written so. */
async function read(write: (outgoing: ServerResponse) => void, type = 'text/html; charset=utf-8'): Promise<string> {
  const server = createServer((_, outgoing) => {
    outgoing.setHeader('content-type', type);
    putScriptFirst(outgoing, script);
    write(outgoing);
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const text = await (await fetch(`http://localhost:${port}`)).text();
  server.close();
  return text;
}

it('puts the script before everything in the head, however the page is written, and once', async () => {
  const whole = `<html><head>${script}<script>second()</script></head>é<head></html>`;
  const page = whole.replace(script, '');
  expect(await read((outgoing) => outgoing.end(page))).toBe(whole);
  const pieces = [page.slice(0, 15), page.slice(15, 30), page.slice(30)].map((piece) => Buffer.from(piece));
  const inPieces = await read((outgoing) => {
    for (const piece of pieces) outgoing.write(piece);
    outgoing.end();
  });
  expect(inPieces).toBe(whole);
});

it('loses nothing of a page whose length was told beforehand', async () => {
  const page = '<html><head></head>the end</html>';
  const got = await read((outgoing) => {
    outgoing.setHeader('content-length', page.length);
    outgoing.end(page);
  });
  expect(got).toBe(`<html><head>${script}</head>the end</html>`);
});

it('leaves what is no page alone', async () => {
  expect(await read((outgoing) => outgoing.end('0:"<head>"'), 'text/x-component')).toBe('0:"<head>"');
  expect(await read((outgoing) => outgoing.end())).toBe('');
});
