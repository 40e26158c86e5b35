/** Serves the build in `.next` and says when it answers; `npm start` and the browser tests both use it. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startServer } from './run-next.ts';

const patienceMillis = 60_000;
const pauseMillis = 100;

export interface Served {
  readonly url: string;
  readonly server: ChildProcess;
  /** Rejects when the server ends before it answers, or does not answer within a minute. */
  readonly ready: Promise<void>;
  /** Ends the server and waits until it is gone. */
  stop(this: void): Promise<void>;
}

/** What the server says of itself is dropped, its errors are shown. `env` comes on top of this process's own. */
export function serveBuild(port: number, env: Readonly<Record<string, string>> = {}): Served {
  const url = `http://localhost:${port}`;
  const server = startServer(port, ['ignore', 'ignore', 'inherit'], env);
  const stop = async () => {
    if (!isRunning(server)) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  return { url, server, ready: untilAnswer(url, server), stop };
}

async function untilAnswer(url: string, server: ChildProcess): Promise<void> {
  const deadlineMillis = performance.now() + patienceMillis;
  while (!(await answers(url))) {
    if (!isRunning(server)) throw new Error(`the server ended before it answered at ${url}.`);
    if (performance.now() > deadlineMillis) {
      server.kill();
      throw new Error(`the server did not answer at ${url} within a minute.`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMillis));
  }
}

function isRunning(server: ChildProcess): boolean {
  return server.exitCode === null && server.signalCode === null;
}

/** Any answer will do, an error page too: only a refused connection means "not yet". */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}
