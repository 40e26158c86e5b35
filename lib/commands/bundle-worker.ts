/** The service worker of a build as one script, its list included. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PrecacheList } from '#lib/offline/precache-list.ts';
import { projectRoot } from './project-root.ts';

export async function bundleWorker(list: PrecacheList): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'lib/offline/worker-entry.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { PRECACHE_LIST: JSON.stringify(list) },
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}
