/** Whether a build is that of the sources as they are now, judged by the times of the files. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made from. A folder counts too: its time changes when a file in it is deleted. */
const sources = ['app', 'components', 'content', 'lib', 'next.config.js', 'package.json', 'package-lock.json'];

/** Written into `.next` when a build is complete, what follows Next's own part included. */
export const finishedStamp = 'FINISHED';

/**
 * Why the app has to be built first, as half a sentence, or `undefined` when the build is good. `stamp` is the file that is
 * written last: of a static build its service worker.
 */
export function findBuildNeed(root: string, stamp = `.next/${finishedStamp}`): string | undefined {
  if (!existsSync(join(root, stamp))) return 'there is no build yet';
  const builtAtMillis = statSync(join(root, stamp)).mtimeMs;
  const newer = sources
    .flatMap((name) => listWithin(root, name))
    .find((path) => changedSince(root, path, builtAtMillis));
  return newer === undefined ? undefined : `${newer} is newer than the build`;
}

function changedSince(root: string, path: string, builtAtMillis: number): boolean {
  const { mtimeMs } = statSync(join(root, path));
  return mtimeMs > builtAtMillis;
}

function listWithin(root: string, name: string): string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return [name, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((inner) => join(name, inner))];
}
