/** A Redis server of a test's own, on a free port, that can be taken away and brought back. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimPort } from '#lib/commands/claim-port.ts';

export interface TestRedis {
  readonly url: string;
  /** By `kill -9`. What it held is gone where it keeps no file. */
  kill(): Promise<void>;
  /** On the same port. */
  start(): Promise<void>;
  /** Stands still, as behind a broken network, until it goes on. */
  freeze(): void;
  thaw(): void;
}

/** The name of the server program; undefined where there is none. */
export function findRedis(): string | undefined {
  return ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);
}

/** With a file it is set up as the README says for rooms: it writes before it answers. The file goes with `remove`. */
export async function startRedis(program: string, file?: RedisFile): Promise<TestRedis> {
  const port = await claimPort('0');
  if (!port.ok) throw new Error(port.error);
  let server: ChildProcess | undefined;
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port.value}`,
    async start() {
      const keeping =
        file === undefined
          ? ['--appendonly', 'no']
          : ['--appendonly', 'yes', '--appendfsync', 'always', '--dir', file.folder];
      const args = ['--port', String(port.value), '--bind', '127.0.0.1', '--save', '', ...keeping];
      server = spawn(program, args, { stdio: 'ignore' });
      while (!(await isListening(port.value))) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async kill() {
      if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
  };
  await redis.start();
  return redis;
}

export interface RedisFile {
  readonly folder: string;
  remove(): void;
}

export function makeRedisFile(): RedisFile {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-redis-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
