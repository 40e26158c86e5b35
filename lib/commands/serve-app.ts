/** Serves the build on the port named in the arguments: rooms by themselves, everything else by Next. `npm start` runs it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { putScriptFirst } from './first-script.ts';
import { projectRoot } from './project-root.ts';
import { answerRooms } from './rooms-door.ts';
import { buildPagePolicy, securityHeaders } from './security-headers.ts';

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

const server = createServer((incoming, outgoing) => {
  if (!answerRooms(incoming, outgoing, securityHeaders)) answerByNext(incoming, outgoing);
});
server.listen(port);

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, stop);

function stop(): void {
  server.close(() => process.exit(0));
  setTimeout(() => server.closeAllConnections(), lastWordsMillis).unref();
}

function answerByNext(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const page = buildPagePolicy(incoming.url?.split('?')[0] ?? '');
  for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value);
  if (page !== undefined) {
    outgoing.setHeader('Content-Security-Policy', page.policy);
    // Next gives its own scripts the nonce that it finds here.
    incoming.headers['content-security-policy'] = page.policy;
    delete incoming.headers['accept-encoding'];
    putScriptFirst(outgoing, page.script);
  }
  void handle(incoming, outgoing);
}
