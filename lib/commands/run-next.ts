/** Starts the installed Next with telemetry off, without a shell and without looking for it on the PATH. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { onStop } from './on-stop.ts';
import { projectRoot } from './project-root.ts';

const nextBinary = createRequire(import.meta.url).resolve('next/dist/bin/next');

export function startNext(args: readonly string[], stdio: StdioOptions): ChildProcess {
  return spawn(process.execPath, [nextBinary, ...args], {
    cwd: projectRoot,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio,
  });
}

const serveScript = fileURLToPath(new URL('serve-app.ts', import.meta.url));

/** Serves the build, rooms before Next. */
export function startServer(
  port: number,
  stdio: StdioOptions,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', serveScript, String(port)], {
    cwd: projectRoot,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
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
