/** `npm start`: builds when the build is missing or older than its sources, then serves it on PORT, or on 3000. */
import { findNetworkOrigin } from '#lib/rooms/serve/network-address.server.ts';
import { buildApp } from './build-app.ts';
import { findBuildNeed } from './build-state.ts';
import { claimPort } from './claim-port.ts';
import { findNodeProblem } from './node-version.ts';
import { projectRoot } from './project-root.ts';
import { untilEnd } from './run-next.ts';
import { serveBuild } from './serve-build.ts';

process.exitCode = await start(process.env.PORT ?? '3000');

async function start(wantedPort: string): Promise<number> {
  const nodeProblem = findNodeProblem(process.version);
  if (nodeProblem !== undefined) return refuse(nodeProblem);
  const port = await claimPort(wantedPort);
  if (!port.ok) return refuse(port.error);
  return (await buildWhereNeeded()) ? serve(port.value) : 1;
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}

async function buildWhereNeeded(): Promise<boolean> {
  const need = findBuildNeed(projectRoot);
  if (need === undefined) return true;
  console.log(`Building first: ${need}.`);
  const { status, stopped } = await buildApp();
  return status === 0 && !stopped;
}

/** Ends with the server. A stop that somebody asked for is no failure. */
async function serve(port: number): Promise<number> {
  const { url, server, ready } = serveBuild(port);
  const end = untilEnd(server);
  await Promise.race([ready.then(() => greet(url)), end]);
  const { status, stopped } = await end;
  return stopped ? 0 : status;
}

function greet(url: string): void {
  const forPhones = findNetworkOrigin(new URL(url).host);
  console.log(`Dossier is open at ${url} (stop it with Ctrl+C).`);
  if (forPhones !== undefined) console.log(`In your network, for the phones of a class: ${forPhones}`);
}
