/** What `npm run build:static` may be told: under which path the app will stand, and where to put it. */
import { parseArgs } from 'node:util';
import { ok, refuse, type Result } from '#lib/core/result.ts';

export interface StaticOptions {
  /** Empty at the root of a host, else as in `/dossier`. */
  readonly base: string;
  /** The folder to make, from the project's root on. */
  readonly out: string;
}

const basePattern = /^(?:\/(?!\.\.?(?:\/|$))[\w.~-]+)+$/;

/** The error is a sentence for the person at the terminal. */
export function parseStaticOptions(args: readonly string[]): Result<StaticOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { base: { type: 'string' }, out: { type: 'string' } },
    });
    const { base: given = '/', out = 'out' } = values;
    const base = given === '/' ? '' : given;
    if (base === '' || basePattern.test(base)) return ok({ base, out });
    return refuse(`--base is "${base}", but a sub-path begins with a slash and ends without one, as in /dossier.`);
  } catch (error) {
    return refuse(
      `${error instanceof Error ? error.message : String(error)} The options are --base /PATH and --out FOLDER.`,
    );
  }
}
