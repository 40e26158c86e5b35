/** A folder as Next leaves it becomes one that a browser may keep whole. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishBuild } from '#lib/commands/finish-build.ts';
import { listPrecache } from '#lib/commands/list-precache.ts';

const page = '<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><script>go()</script></html>';
let folder = '';

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-finish-'));
  const routes = {
    '/': { dataRoute: '/index.rsc' },
    '/study': { dataRoute: '/study.rsc' },
    '/a/bank.json': { dataRoute: null },
    '/sw.js': { dataRoute: null },
    '/_not-found': { dataRoute: '/_not-found.rsc' },
  };
  put('prerender-manifest.json', JSON.stringify({ routes }));
  put('BUILD_ID', 'build-1');
  for (const name of ['index', 'study', '_not-found']) {
    put(`server/app/${name}.html`, page);
    put(`server/app/${name}.rsc`, `payload of ${name}`);
  }
  put('server/pages/404.html', page);
  put('server/app/a/bank.json.body', '{}');
  put('server/app/sw.js.body', 'leave');
  for (const name of ['chunks/a.js', 'chunks/a.js.map', 'media/font.woff', 'media/font.woff2'])
    put(`static/${name}`, name);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('lists every page with its payload, every data file and every static file that browsers ask for', () => {
  expect(listPrecache(folder)).toEqual({
    build: 'build-1',
    files: [
      { path: '', integrity: checksum(page) },
      { path: '', integrity: checksum('payload of index'), isPayload: true },
      { path: 'study', integrity: checksum(page) },
      { path: 'study', integrity: checksum('payload of study'), isPayload: true },
      { path: 'a/bank.json', integrity: checksum('{}') },
      { path: '_next/static/chunks/a.js', integrity: checksum('chunks/a.js') },
      { path: '_next/static/media/font.woff2', integrity: checksum('media/font.woff2') },
    ],
  });
});

it('gives every page its policy, and the worker the checksums of the pages as they are then', async () => {
  await finishBuild(folder);
  for (const name of ['app/index', 'app/study', 'app/_not-found', 'pages/404']) {
    expect(readFileSync(join(folder, `server/${name}.html`), 'utf8')).toContain('Content-Security-Policy');
  }
  const worker = readFileSync(join(folder, 'server/app/sw.js.body'), 'utf8');
  const { build, files } = listPrecache(folder);
  for (const text of [build, ...files.map(({ integrity }) => integrity)]) expect(worker).toContain(text);
  expect(worker).not.toContain(checksum(page));
});

it('marks the build as complete at the very end', async () => {
  writeFileSync(join(folder, 'server/pages/404.html'), 'no page');
  await expect(finishBuild(folder)).rejects.toThrow('no place');
  expect(existsSync(join(folder, 'FINISHED'))).toBe(false);
  writeFileSync(join(folder, 'server/pages/404.html'), page);
  writeFileSync(join(folder, 'server/app/index.html'), page);
  await finishBuild(folder);
  expect(existsSync(join(folder, 'FINISHED'))).toBe(true);
});
