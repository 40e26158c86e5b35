/** The built app served on a free port, and a Chromium with a profile on disk, where storage costs what it costs a learner. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { findBuildNeed } from '#lib/commands/build-state.ts';
import { claimPort } from '#lib/commands/claim-port.ts';
import { chromiumFlags, findChromium } from '#lib/commands/find-chromium.ts';
import { projectRoot } from '#lib/commands/project-root.ts';
import { serveBuild } from '#lib/commands/serve-build.ts';

export interface App {
  readonly context: BrowserContext;
  /** The app under a host of its own: each learner's name has its own storage and its own process. */
  urlFor(learner: string): string;
  close(): Promise<void>;
}

export async function openApp(): Promise<App> {
  const need = findBuildNeed(projectRoot);
  if (need !== undefined) throw new Error(`The benchmarks need a fresh build, and ${need}: run npm run build.`);
  const port = await claimPort('0');
  if (!port.ok) throw new Error(port.error);
  const { ready, stop } = serveBuild(port.value);
  const profile = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const clear = async () => {
    await stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await ready;
    const context = await openContext(profile);
    const close = async () => {
      await context.close();
      await clear();
    };
    // Chromium takes every name under localhost to this machine.
    return { context, urlFor: (learner) => `http://${learner}.localhost:${port.value}`, close };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function openContext(profile: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...chromiumFlags],
  });
  // tsx names functions with a helper that those sent into a page would not find there.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  return context;
}
