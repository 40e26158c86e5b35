/** Default exports where nobody needs them: a name that importers choose cannot be searched for. */
import { maskCode } from './mask-code.ts';
import type { SourceFile } from './source-file.ts';

/** Next asks for them in `app`, tools ask for them in their settings. */
const allowed = /^app\/|\.config\.[jt]s$/;

export function findDefaultExports(files: readonly SourceFile[]): string[] {
  return files
    .filter(
      ({ path, text }) => !allowed.test(path) && /\bexport\s+default\b|\bas\s+default\b/.test(maskCode(text).code),
    )
    .map(({ path }) => `${path} has a default export: give it a name`);
}
