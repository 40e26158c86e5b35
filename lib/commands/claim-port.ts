/** Settles the port before anything slow begins, so that a busy one is reported in one sentence. */
import { createServer } from 'node:net';
import { ok, refuse, type Result } from '#lib/core/result.ts';

const highestPort = 65_535;

/** The port that was asked for and is free; for 0 any free one. The error is a sentence for the person at the terminal. */
export async function claimPort(wanted: string): Promise<Result<number, string>> {
  const port = Number(wanted);
  if (wanted.trim() === '' || !Number.isInteger(port) || port < 0 || port > highestPort) {
    return refuse(`PORT is "${wanted}", but a port is a whole number from 0 to ${highestPort}.`);
  }
  return tryPort(port);
}

function tryPort(port: number): Promise<Result<number, string>> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken: stop what runs there, or choose another, as in PORT=${port + 1} npm start.`;
      const other = `Port ${port} cannot be used (${error.message}): choose another, as in PORT=3001 npm start.`;
      resolve(refuse(error.code === 'EADDRINUSE' ? taken : other));
    });
    server.listen(port, () => {
      const address = server.address();
      const given = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => {
        resolve(ok(given));
      });
    });
  });
}
