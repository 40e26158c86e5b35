/** The static build that the browser tests serve, made anew when it is older than its sources. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findBuildNeed } from '#lib/commands/build-state.ts';
import { projectRoot } from '#lib/commands/project-root.ts';

export const staticBase = '/dossier';
const out = 'tests/.cache/static';

/** Gives its folder. Throws with what the build said when it fails. */
export async function buildStaticOnce(): Promise<string> {
  if (findBuildNeed(projectRoot, `${out}/sw.js`) !== undefined) await build();
  return join(projectRoot, out);
}

async function build(): Promise<void> {
  const args = ['--import', 'tsx', 'lib/commands/build-static.ts', '--base', staticBase, '--out', out];
  // Next builds for production, not for the test that asks for it.
  const child = spawn(process.execPath, args, { cwd: projectRoot, env: { ...process.env, NODE_ENV: 'production' } });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`The static build failed:\n${said.join('')}`);
}
