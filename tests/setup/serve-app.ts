/** Serves the built app for the browser tests on a free port, and finds them a Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBuildNeed } from '#lib/commands/build-state.ts';
import { claimPort } from '#lib/commands/claim-port.ts';
import { findChromium } from '#lib/commands/find-chromium.ts';
import { projectRoot } from '#lib/commands/project-root.ts';
import { serveBuild } from '#lib/commands/serve-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
    chromiumPath: string;
  }
}

/** Gives Vitest the function that ends the server again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const need = findBuildNeed(projectRoot);
  if (need !== undefined) throw new Error(`The browser tests need a fresh build, and ${need}: run npm run build.`);
  const port = await claimPort('0');
  if (!port.ok) throw new Error(port.error);
  project.provide('chromiumPath', findChromium());
  // Rooms of its own: a server that runs beside it keeps its folder.
  const folder = mkdtempSync(join(tmpdir(), 'dossier-rooms-'));
  const { url, ready, stop } = serveBuild(port.value, { DOSSIER_DATA: folder, REDIS_URL: '' });
  await ready;
  project.provide('baseUrl', url);
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
