/** What pages send: the study page's scripts over those of an empty page, and the first page's fonts and styles. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import * as v from 'valibot';
import { projectRoot } from '#lib/commands/project-root.ts';
import type { Figure } from './figure.ts';
import type { App } from './open-app.ts';

const buildFolder = join(projectRoot, '.next');
const manifestSchema = v.object({ rootMainFiles: v.array(v.string()) });

export async function weighPages({ context, urlFor }: App): Promise<Figure[]> {
  const page = await context.newPage();
  // What Next fetches ahead, for pages that may be opened next, is none of this page's.
  await page.route('**', (route) =>
    'next-router-prefetch' in route.request().headers() ? route.abort() : route.continue(),
  );
  const scripts = await listFiles(page, 'script', async () => {
    await page.goto(`${urlFor('weigh-study')}/study`);
    await page.locator('#stem').waitFor({ state: 'attached' });
  });
  const first: string[] = [];
  const fonts = await listFiles(page, 'font', async () => {
    first.push(
      ...(await listFiles(page, 'stylesheet', async () => {
        await page.goto(urlFor('weigh-first'), { waitUntil: 'networkidle' });
      })),
    );
  });
  await page.close();
  const empty = listSharedScripts();
  if (empty.some((file) => !scripts.includes(file))) throw new Error('The study page lacks a script of every page.');
  return [
    { name: 'scripts of an empty page, gzip', value: sum(empty, gzipBytes), unit: 'kB' },
    {
      name: 'scripts of the study page up to its first question, above that',
      value: sum(scripts, gzipBytes) - sum(empty, gzipBytes),
      unit: 'kB',
      bar: 70,
    },
    { name: 'fonts of the first page', value: sum(fonts, bytes), unit: 'kB', bar: 60 },
    { name: 'style sheets of the first page, gzip', value: sum(first, gzipBytes), unit: 'kB' },
  ];
}

/**
 * What Next gives every page of the build. An app that is empty has the same parts, 3 kB heavier: what it needs for
 * layouts is a chunk by itself there and counts towards the study page here.
 */
function listSharedScripts(): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(buildFolder, 'build-manifest.json'), 'utf8'));
  return v.parse(manifestSchema, manifest).rootMainFiles;
}

/** Files of the build that the network brought, in the names of the manifest: `static/chunks/….js`. */
async function listFiles(page: Page, type: string, load: () => Promise<void>): Promise<string[]> {
  const files = new Set<string>();
  const note = (request: { resourceType(): string; url(): string }) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === type) files.add(pathname.replace('/_next/', ''));
  };
  page.on('request', note);
  await load();
  page.off('request', note);
  return [...files];
}

const bytes = (file: string) => statSync(join(buildFolder, file)).size;
const gzipBytes = (file: string) => gzipSync(readFileSync(join(buildFolder, file), 'utf8'), { level: 9 }).length;

/** In kB. */
function sum(files: readonly string[], weigh: (file: string) => number): number {
  return files.reduce((total, file) => total + weigh(file), 0) / 1000;
}
