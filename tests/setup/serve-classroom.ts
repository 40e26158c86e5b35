/** One server process of the built app for classroom tests and benchmarks: with a folder of its own, or a Redis shared with others. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { findBuildNeed } from '#lib/commands/build-state.ts';
import { claimPort } from '#lib/commands/claim-port.ts';
import { projectRoot } from '#lib/commands/project-root.ts';
import { serveBuild } from '#lib/commands/serve-build.ts';

export interface ClassroomServer {
  readonly url: string;
  readonly pid: number;
  /** As `kill -9` does. */
  kill(): Promise<void>;
  /** As somebody does who stops it. Gives the milliseconds that took. */
  stop(): Promise<number>;
}

/** What a server keeps its rooms in. */
export type Keeping = { readonly REDIS_URL: string } | { readonly DOSSIER_DATA: string };

export async function serveClassroom(keeping: Keeping): Promise<ClassroomServer> {
  const need = findBuildNeed(projectRoot);
  if (need !== undefined) throw new Error(`A fresh build is needed, and ${need}: run npm run build.`);
  const port = await claimPort('0');
  if (!port.ok) throw new Error(port.error);
  const { url, server, ready, stop } = serveBuild(port.value, { REDIS_URL: '', ...keeping });
  await ready;
  return {
    url,
    pid: server.pid ?? 0,
    async kill() {
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
    async stop() {
      const begun = performance.now();
      await stop();
      return performance.now() - begun;
    },
  };
}

/** A folder for a journal, and the way to delete it. */
export function makeJournalFolder(): { readonly DOSSIER_DATA: string; remove(this: void): void } {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-rooms-'));
  return { DOSSIER_DATA: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
