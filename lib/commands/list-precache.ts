/** Lists what a finished build consists of: every page and data file that was made beforehand, and every static file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PrecacheFile, PrecacheList } from '#lib/offline/precache-list.ts';

const manifestSchema = v.object({ routes: v.record(v.string(), v.object({ dataRoute: v.nullable(v.string()) })) });

/** The worker itself is the browser's business; the pages for what is missing or broken have no address. */
const leftOut = new Set(['/sw.js', '/_not-found', '/_global-error']);

/** `folder` is where Next has built. */
export function listPrecache(folder: string): PrecacheList {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'prerender-manifest.json'), 'utf8'));
  const { routes } = v.parse(manifestSchema, manifest);
  return {
    build: readFileSync(join(folder, 'BUILD_ID'), 'utf8'),
    files: [
      ...Object.entries(routes)
        .filter(([route]) => !leftOut.has(route))
        .flatMap(([route, { dataRoute }]) =>
          dataRoute === null ? [listData(folder, route)] : listPage(folder, route),
        ),
      ...listStatic(folder),
    ],
  };
}

function listPage(folder: string, route: string): PrecacheFile[] {
  const path = route.slice(1);
  const file = join(folder, 'server/app', path === '' ? 'index' : path);
  return [
    { path, integrity: checksum(`${file}.html`) },
    { path, integrity: checksum(`${file}.rsc`), isPayload: true },
  ];
}

function listData(folder: string, route: string): PrecacheFile {
  return { path: route.slice(1), integrity: checksum(join(folder, 'server/app', `${route}.body`)) };
}

function listStatic(folder: string): PrecacheFile[] {
  return readdirSync(join(folder, 'static'), { recursive: true, encoding: 'utf8' })
    .filter((name) => isNeeded(name) && statSync(join(folder, 'static', name)).isFile())
    .toSorted()
    .map((name) => ({
      path: `_next/static/${name.replaceAll('\\', '/')}`,
      integrity: checksum(join(folder, 'static', name)),
    }));
}

/** Maps are for debuggers, and every browser that has service workers takes the newer font format. */
export function isNeeded(name: string): boolean {
  return !/\.(?:map|woff)$/.test(name);
}

/** As a browser wants it beside an address. */
export function checksum(file: string): string {
  return `sha256-${createHash('sha256')
    .update(new Uint8Array(readFileSync(file)))
    .digest('base64')}`;
}
