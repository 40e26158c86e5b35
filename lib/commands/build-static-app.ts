/**
 * Builds the app for a host that only serves files. Next would use `.next` for this build too, whatever it is told, and so spoil
 * the build that is being served from there; so it works on a copy of the sources, in a folder of its own.
 */
import type { StdioOptions } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finishStatic } from './finish-static.ts';
import { projectRoot } from './project-root.ts';
import { startNext, untilEnd, type End } from './run-next.ts';

/** Within the project, so that the packages are found; the content is read from its own place. */
const workshop = join(projectRoot, '.static');
const sources = ['app', 'components', 'lib', 'next.config.js', 'package.json', 'tsconfig.json'];

export interface StaticBuild {
  /** Empty, or as in `/dossier`. */
  readonly base: string;
  /** Replaced when the new build is complete, not before; `findFolderProblem` has nothing against it. */
  readonly folder: string;
}

export async function buildStaticApp({ base, folder }: StaticBuild, stdio: StdioOptions): Promise<End> {
  for (const name of sources) {
    rmSync(join(workshop, name), { recursive: true, force: true });
    cpSync(join(projectRoot, name), join(workshop, name), { recursive: true });
  }
  const end = await untilEnd(startNext(['build', workshop], stdio, { STATIC_BASE: base }));
  if (end.status !== 0 || end.stopped) return end;
  const made = join(workshop, 'out');
  await finishStatic(made, join(workshop, '.next/BUILD_ID'), base);
  rmSync(folder, { recursive: true, force: true });
  // A stick or another disk takes a copy, not a renamed folder.
  cpSync(made, folder, { recursive: true });
  rmSync(made, { recursive: true });
  return end;
}
