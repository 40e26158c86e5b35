/** Lists what a static build consists of: of each page its document and its payload, and every other file that is asked for. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PrecacheFile, PrecacheList } from '#lib/offline/precache-list.ts';
import { checksum, isNeeded } from './list-precache.ts';

/** The worker itself is the browser's business; Next asks for parts of pages ahead, which a page that is here does not need. */
const leftOut = /^(?:sw\.js|404\.html)$|(?:^|\/)__next\.[^/]*\.txt$/;

export function listStaticPrecache(folder: string, build: string): PrecacheList {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !leftOut.test(name) && isNeeded(name))
    .toSorted()
    .map((name) => listFile(folder, name));
  return { build, files };
}

/** A page is asked for by its folder, which every host answers with the `index.html` in it. */
function listFile(folder: string, name: string): PrecacheFile {
  const integrity = checksum(join(folder, name));
  if (/(?:^|\/)index\.txt$/.test(name)) return { path: name, integrity, isPayload: true };
  return { path: name.replace(/(^|\/)index\.html$/, '$1'), integrity };
}
