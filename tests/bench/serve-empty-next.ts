/** An app of the same Next with one page and nothing on it but a line: what any page of ours is measured against. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { claimPort } from '#lib/commands/claim-port.ts';
import { projectRoot } from '#lib/commands/project-root.ts';

const folder = join(projectRoot, 'tests/.cache/empty-next');
const nextBinary = createRequire(import.meta.url).resolve('next/dist/bin/next');

export interface EmptyApp {
  readonly url: string;
  close(): void;
}

export async function serveEmptyNext(): Promise<EmptyApp> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  cpSync(join(projectRoot, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  const [status] = await once(startNext('build'), 'exit');
  if (status !== 0) throw new Error('The empty app was not built.');
  const port = await claimPort('0');
  if (!port.ok) throw new Error(port.error);
  const server = startNext('start', '--port', String(port.value));
  const url = `http://empty-next.localhost:${port.value}`;
  await untilServed(`http://localhost:${port.value}`);
  return { url, close: () => server.kill() };
}

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(projectRoot)} }, typescript: { ignoreBuildErrors: true }, agentRules: false, experimental: { agentFeedback: false, agentUpgrade: false } };`,
  'app/layout.tsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  'app/page.tsx': 'export default function Page() { return <h1>Empty</h1>; }',
};

function startNext(...args: readonly string[]) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  return spawn(process.execPath, [nextBinary, ...args], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function untilServed(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The empty app does not answer.');
}
