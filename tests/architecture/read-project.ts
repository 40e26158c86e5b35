/** Reads the files of the repository that a person wrote; what tools made or git ignores stays out. In a worktree `.git` is a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#lib/commands/project-root.ts';
import type { SourceFile } from './source-file.ts';

const ignoredFolders = new Set(['.git', '.next', '.static', '.cache', 'coverage', 'node_modules', 'out']);
const ignoredFiles = /(?:^|\/)(?:\.git|next-env\.d\.ts|\.DS_Store|[^/]+\.tsbuildinfo)$/;
const binary = /\.(?:apkg|docx|gif|ico|jpe?g|pdf|png|wasm|webp|woff2?|xlsx|zip)$/;

export function listProject(folder = ''): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return ignoredFolders.has(entry.name) ? [] : listProject(path);
      return entry.isFile() && !ignoredFiles.test(path) ? [path] : [];
    })
    .toSorted();
}

/** Every text file. */
export function readProject(): SourceFile[] {
  return listProject()
    .filter((path) => !binary.test(path))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** The files that hold code, tests included. */
export function readCode(): SourceFile[] {
  return readProject().filter(({ path }) => /\.(?:[cm]?js|jsx|tsx?)$/.test(path));
}
