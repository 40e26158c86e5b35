/** Starts the installed Next, or the server that serves what it has built: telemetry off, no shell, nothing looked up on the PATH. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { onStop } from './on-stop.ts';
import { projectRoot } from './project-root.ts';

const nextBinary = createRequire(import.meta.url).resolve('next/dist/bin/next');

const serveScript = fileURLToPath(new URL('serve-app.ts', import.meta.url));

/** `env` comes on top of this process's own. */
export function startNext(args: readonly string[], stdio: StdioOptions, env: Environment = {}): ChildProcess {
  return start([nextBinary, ...args], stdio, env);
}

/** Serves the build, rooms before Next. */
export function startServer(port: number, stdio: StdioOptions, env: Environment = {}): ChildProcess {
  return start(['--import', 'tsx', serveScript, String(port)], stdio, { NODE_ENV: 'production', ...env });
}

type Environment = Readonly<Record<string, string>>;

function start(args: readonly string[], stdio: StdioOptions, env: Environment): ChildProcess {
  return spawn(process.execPath, [...args], {
    cwd: projectRoot,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio,
  });
}

export interface End {
  /** The exit status; 1 when a signal ended the child. */
  readonly status: number;
  /** Whether somebody asked for it. */
  readonly stopped: boolean;
}

/** Passes requests to stop on to the child, until it ends. */
export function untilEnd(child: ChildProcess): Promise<End> {
  return new Promise((resolve, reject) => {
    let stopped = false;
    onStop((signal) => {
      stopped = true;
      child.kill(signal);
    });
    child.once('error', reject);
    child.once('exit', (status) => {
      resolve({ status: status ?? 1, stopped });
    });
  });
}
