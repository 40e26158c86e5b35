/** The imports of all files, each with the file or package that it leads to. */
import { posix } from 'node:path';
import { parseImports } from './parse-imports.ts';
import type { SourceFile } from './source-file.ts';

export interface Edge {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** The path of a file in the repository, or `undefined` for a package. */
  readonly file: string | undefined;
  readonly passesOn: boolean;
}

/** Stands for a specifier that is worked out while the program runs. */
export const unknownSpecifier = '(worked out at run time)';

export function buildImportGraph(files: readonly SourceFile[]): Edge[] {
  return files.flatMap(({ path, text }) =>
    parseImports(text).map(({ specifier, line, passesOn }) => ({
      from: path,
      line,
      specifier: specifier ?? unknownSpecifier,
      file: specifier === undefined ? undefined : resolveSpecifier(path, specifier),
      passesOn,
    })),
  );
}

/** `./x.ts` beside the file, `#lib/x.ts` from the root as `imports` in package.json has it; all else is a package. */
function resolveSpecifier(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** One line for the terminal, which an editor makes a link. */
export function printEdge({ from, line, specifier }: Edge, reason: string): string {
  return `${from}:${line} imports ${specifier}: ${reason}`;
}
