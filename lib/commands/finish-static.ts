/** What follows Next's export of files: each page gets its content policy, and the service worker its list of them. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import { addContentPolicy } from './content-policy.ts';
import { listStaticPrecache } from './list-static-precache.ts';

/** A host shows `404.html` by itself; nobody opens these by an address. */
const unneeded = ['404', '_not-found'];

/** The worker comes last, for it knows the checksums of all other files: where it is newer than the sources, all is. */
export async function finishStatic(folder: string, buildIdFile: string, base: string): Promise<void> {
  for (const name of unneeded) rmSync(join(folder, name), { recursive: true, force: true });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const page of names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name))) {
    writeFileSync(page, addContentPolicy(readFileSync(page, 'utf8'), base));
  }
  const list = listStaticPrecache(folder, readFileSync(buildIdFile, 'utf8'));
  writeFileSync(join(folder, 'sw.js'), await bundleWorker(list));
}
