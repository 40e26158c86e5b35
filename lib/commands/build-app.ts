/** Builds the app: Next's own build, and what we add to it. */
import { join } from 'node:path';
import { finishBuild } from './finish-build.ts';
import { projectRoot } from './project-root.ts';
import { startNext, untilEnd, type End } from './run-next.ts';

export async function buildApp(): Promise<End> {
  const end = await untilEnd(startNext(['build'], 'inherit'));
  if (end.status === 0 && !end.stopped) await finishBuild(join(projectRoot, '.next'));
  return end;
}
