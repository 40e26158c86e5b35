/** How long a file may be. A file that grows past its limit holds a second idea: give that a file of its own. */
import type { SourceFile } from './source-file.ts';

/** The first pattern that fits decides. */
const limits: readonly { readonly files: RegExp; readonly lines: number }[] = [
  { files: /^app\/(?:.+\/)?(?:page|layout)(?:\.node)?\.tsx$/, lines: 80 },
  { files: /^(?:app|components|lib)\/.+\.(?:tsx?|css)$/, lines: 300 },
  { files: /^tests\/.+\.tsx?$/, lines: 500 },
];

export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const limit = limits.find((each) => each.files.test(path))?.lines ?? Infinity;
    const lines = text.replace(/\n$/, '').split('\n').length;
    return lines > limit ? [`${path} has ${lines} lines, and at most ${limit} are allowed`] : [];
  });
}
