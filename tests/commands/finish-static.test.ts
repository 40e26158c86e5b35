/** A folder as Next exports it becomes one that any host can serve and a browser may keep whole. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishStatic } from '#lib/commands/finish-static.ts';
import { listStaticPrecache } from '#lib/commands/list-static-precache.ts';

const page = '<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><script>go()</script></html>';
let folder = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const finish = () => finishStatic(join(folder, 'out'), join(folder, 'BUILD_ID'), '/sub');

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-static-'));
  put('BUILD_ID', 'build-1');
  for (const path of ['', 'study/', '_not-found/']) {
    put(`out/${path}index.html`, page);
    put(`out/${path}index.txt`, `payload of ${path}`);
    put(`out/${path}__next._tree.txt`, 'part');
  }
  for (const path of ['404.html', '404/index.html']) put(`out/${path}`, page);
  put('out/study/bank.json', '{}');
  put('out/sw.js', 'leave');
  for (const name of ['a.js', 'a.js.map', 'font.woff', 'font.woff2']) put(`out/_next/static/${name}`, name);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('lists every page by its folder, with its payload, and every file that browsers ask for', async () => {
  await finish();
  expect(listStaticPrecache(join(folder, 'out'), 'build-1')).toEqual({
    build: 'build-1',
    files: [
      { path: '_next/static/a.js', integrity: checksum('a.js') },
      { path: '_next/static/font.woff2', integrity: checksum('font.woff2') },
      { path: '', integrity: checksum(read('out/index.html')) },
      { path: 'index.txt', integrity: checksum('payload of '), isPayload: true },
      { path: 'study/bank.json', integrity: checksum('{}') },
      { path: 'study/', integrity: checksum(read('out/study/index.html')) },
      { path: 'study/index.txt', integrity: checksum('payload of study/'), isPayload: true },
    ],
  });
});

it('gives every page its policy, that of the missing page too, and the worker the checksums of the pages as they are then', async () => {
  await finish();
  for (const path of ['index.html', 'study/index.html', '404.html']) {
    expect(read(`out/${path}`)).toContain('Content-Security-Policy');
    expect(read(`out/${path}`)).toContain('/sub/_next/static/');
  }
  for (const text of ['build-1', checksum(read('out/index.html')), checksum(read('out/study/index.html'))]) {
    expect(read('out/sw.js')).toContain(text);
  }
});

it('leaves out what nobody opens by an address', async () => {
  await finish();
  expect(['404', '_not-found'].filter((name) => existsSync(join(folder, 'out', name)))).toEqual([]);
});
