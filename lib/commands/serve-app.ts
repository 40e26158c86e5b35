/** Serves the build on the port named in the arguments: rooms by themselves, everything else by Next. `npm start` runs it. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import { projectRoot } from './project-root.ts';
import { answerRooms } from './rooms-door.ts';

interface NextServer {
  prepare(): Promise<void>;
  getRequestHandler(): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
}
type BuildNextServer = (options: { readonly dev: boolean; readonly dir: string; readonly port: number }) => NextServer;

/** What is still on its way when somebody stops the server. */
const lastWordsMillis = 1_000;

const port = Number(process.argv[2]);
const next: BuildNextServer = createRequire(import.meta.url)('next');
const app = next({ dev: false, dir: projectRoot, port });
await app.prepare();
const handle = app.getRequestHandler();
const headers = readHeaders();

const server = createServer((incoming, outgoing) => {
  if (!answerRooms(incoming, outgoing, headers)) void handle(incoming, outgoing);
});
server.listen(port);

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);

function stop(): void {
  server.close(() => process.exit(0));
  setTimeout(() => server.closeAllConnections(), lastWordsMillis).unref();
}

/** The headers that `next.config.js` gives to everything, as the build has noted them. */
function readHeaders(): Readonly<Record<string, string>> {
  const pair = v.object({ key: v.string(), value: v.string() });
  const schema = v.object({ headers: v.array(v.object({ source: v.string(), headers: v.array(pair) })) });
  const manifest = v.parse(
    schema,
    JSON.parse(readFileSync(join(projectRoot, '.next', 'routes-manifest.json'), 'utf8')),
  );
  const all = manifest.headers.filter(({ source }) => source === '/:path*').flatMap((rule) => rule.headers);
  return Object.fromEntries(all.map(({ key, value }) => [key, value]));
}
