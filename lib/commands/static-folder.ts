/** Whether a static build may take the place of a folder: what is in it will be deleted. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of Next: only a build has them, and one that was broken off while it was copied may have no more. */
const mark = '_next';

/** A sentence for the person at the terminal; nothing for a folder that is new, empty, or holds an earlier build. */
export function findFolderProblem(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `--out is ${folder}, which is a file.`;
  if (readdirSync(folder).length === 0 || existsSync(join(folder, mark))) return undefined;
  return `--out is ${folder}, which holds something else than an earlier build, and would be replaced: name another folder.`;
}
