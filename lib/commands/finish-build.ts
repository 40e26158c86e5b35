/** What follows `next build`: each page gets its content policy, and the service worker its list of the whole build. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import { finishedStamp } from './build-state.ts';
import { addContentPolicy } from './content-policy.ts';
import { listPrecache } from './list-precache.ts';

/** `folder` is where Next has built. The worker comes after the pages, for it knows their checksums. */
export async function finishBuild(folder: string): Promise<void> {
  const server = join(folder, 'server');
  const names = readdirSync(server, { recursive: true, encoding: 'utf8' });
  for (const page of names.filter((name) => name.endsWith('.html')).map((name) => join(server, name))) {
    writeFileSync(page, addContentPolicy(readFileSync(page, 'utf8')));
  }
  writeFileSync(join(server, 'app/sw.js.body'), await bundleWorker(listPrecache(folder)));
  writeFileSync(join(folder, finishedStamp), '');
}
