/** A port that cannot be had is refused in one sentence, before anything slow begins. */
import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { claimPort } from '#lib/commands/claim-port.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

function occupy(port: number): Promise<void> {
  return new Promise((resolve) => {
    const server = createServer();
    servers.push(server);
    server.listen(port, resolve);
  });
}

async function freePort(): Promise<number> {
  const port = await claimPort('0');
  if (!port.ok) throw new Error(port.error);
  return port.value;
}

it('gives a free port for 0', async () => {
  expect(await freePort()).toBeGreaterThan(0);
});

it('gives the port that was asked for, and leaves it free', async () => {
  const port = await freePort();
  expect(await claimPort(String(port))).toEqual({ ok: true, value: port });
  expect(await claimPort(String(port))).toEqual({ ok: true, value: port });
});

it('refuses a port that is taken', async () => {
  const port = await freePort();
  await occupy(port);
  expect(await claimPort(String(port))).toEqual({
    ok: false,
    error: `Port ${port} is taken: stop what runs there, or choose another, as in PORT=${port + 1} npm start.`,
  });
});

it.each(['http', '', '-1', '65536', '30.5'])('refuses "%s", which is no port', async (wanted) => {
  expect(await claimPort(wanted)).toEqual({
    ok: false,
    error: `PORT is "${wanted}", but a port is a whole number from 0 to 65535.`,
  });
});
