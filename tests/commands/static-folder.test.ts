import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectRoot } from '#lib/commands/project-root.ts';
import { findFolderProblem } from '#lib/commands/static-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-static-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('takes a folder that is new or empty', () => {
  expect(findFolderProblem(join(folder, 'new'))).toBeUndefined();
  expect(findFolderProblem(folder)).toBeUndefined();
});

it('takes the place of an earlier build', () => {
  mkdirSync(join(folder, '_next'));
  expect(findFolderProblem(folder)).toBeUndefined();
});

it('never deletes what is no build, the project itself least of all', () => {
  writeFileSync(join(folder, 'thesis.txt'), 'years of work');
  for (const held of [folder, projectRoot, join(projectRoot, 'lib'), join(projectRoot, '..')]) {
    expect(findFolderProblem(held)).toContain('holds something else than an earlier build');
  }
});

it('never takes the place of a file', () => {
  writeFileSync(join(folder, 'notes'), '');
  expect(findFolderProblem(join(folder, 'notes'))).toContain('which is a file');
});
