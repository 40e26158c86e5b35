/** `npm start` builds exactly when the build is missing or older than what it is made from. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBuildNeed } from '#lib/commands/build-state.ts';

const builtAt = new Date('2026-01-02T00:00:00Z');
const before = new Date('2026-01-01T00:00:00Z');
const after = new Date('2026-01-03T00:00:00Z');
let root = '';

function put(path: string, at: Date): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), 'text');
  utimesSync(join(root, path), at, at);
}

function touch(path: string, at: Date): void {
  utimesSync(join(root, path), at, at);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-build-'));
  put('.next/FINISHED', builtAt);
  put('app/topics/page.tsx', before);
  put('package.json', before);
  for (const folder of ['app/topics', 'app']) touch(folder, before);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

it('needs no build when nothing is newer', () => {
  expect(findBuildNeed(root)).toBeUndefined();
});

it('needs a build when there is none', () => {
  rmSync(join(root, '.next/FINISHED'));
  expect(findBuildNeed(root)).toBe('there is no build yet');
});

it.each(['app/topics/page.tsx', 'package.json'])('needs a build when %s changed', (path) => {
  touch(path, after);
  expect(findBuildNeed(root)).toBe(`${join(path)} is newer than the build`);
});

it('needs a build when a file was deleted', () => {
  rmSync(join(root, 'app/topics/page.tsx'));
  expect(findBuildNeed(root)).toBe(`${join('app/topics')} is newer than the build`);
});

it('does not care about tests', () => {
  put('tests/a.test.ts', after);
  expect(findBuildNeed(root)).toBeUndefined();
});

it('tells of a static build by the file that is written last there', () => {
  expect(findBuildNeed(root, 'out/sw.js')).toBe('there is no build yet');
  put('out/sw.js', builtAt);
  expect(findBuildNeed(root, 'out/sw.js')).toBeUndefined();
  touch('package.json', after);
  expect(findBuildNeed(root, 'out/sw.js')).toBe('package.json is newer than the build');
});
