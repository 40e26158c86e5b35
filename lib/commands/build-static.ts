/** `npm run build:static`: the app without its server parts, as files that any host can serve. */
import { resolve } from 'node:path';
import { buildStaticApp } from './build-static-app.ts';
import { findNodeProblem } from './node-version.ts';
import { projectRoot } from './project-root.ts';
import { findFolderProblem } from './static-folder.ts';
import { parseStaticOptions } from './static-options.ts';

/** What shells give for a command that Ctrl+C ended. */
const interrupted = 130;

process.exitCode = await buildStatic(process.argv.slice(2));

async function buildStatic(args: readonly string[]): Promise<number> {
  const options = parseStaticOptions(args);
  const problem = findNodeProblem(process.version) ?? (options.ok ? undefined : options.error);
  if (problem !== undefined || !options.ok) {
    console.error(problem);
    return 1;
  }
  const { base, out } = options.value;
  const folder = resolve(projectRoot, out);
  const obstacle = findFolderProblem(folder);
  if (obstacle !== undefined) {
    console.error(obstacle);
    return 1;
  }
  const { status, stopped } = await buildStaticApp({ base, folder }, 'inherit');
  if (stopped) return interrupted;
  if (status === 0) console.log(`\nThe app is in ${out}, to be served under ${base}/.`);
  return status;
}
