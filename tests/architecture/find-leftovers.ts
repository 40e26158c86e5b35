/** What must not be committed: addresses of one machine or registry, open ends, tests that are left out. */
import { maskCode } from './mask-code.ts';
import type { SourceFile } from './source-file.ts';

interface Leftover {
  readonly what: string;
  readonly pattern: RegExp;
}

const leftovers: readonly Leftover[] = [
  { what: 'a path of one machine', pattern: /(?<![\w.@:/\\])\/(?:home|Users|root|work|workspace)\/[\w.-]+/ },
  { what: 'a path of one machine', pattern: /\b[A-Za-z]:[\\/]{1,2}Users[\\/]/ },
  {
    what: 'the address of a registry',
    pattern: /\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|npmmirror)[\w.-]*[:/]/,
  },
  { what: 'an open end', pattern: /\b(?:TOD[O]|FIXM[E]|STOPSHI[P])\b/ },
];

/** Only code counts here, so that a test of this very check may quote one. */
const leftOut: Leftover = {
  what: 'a test that is left out, or leaves the others out',
  pattern: /\.(?:only|skip|todo|skipIf|runIf)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/,
};

export function findLeftovers(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...leftovers.flatMap((leftover) => search(path, text, leftover)),
    ...(/^tests\/.+\.tsx?$/.test(path) ? search(path, maskCode(text).code, leftOut) : []),
  ]);
}

function search(path: string, text: string, { what, pattern }: Leftover): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = pattern.exec(line);
    return found === null ? [] : [`${path}:${index + 1} has ${what}: ${found[0]}`];
  });
}

/** A lock file with addresses would send every install to the registry of whoever wrote it. */
export function findLockAddresses(lockFile: string): string[] {
  return lockFile
    .split('\n')
    .flatMap((line, index) => (/"resolved"\s*:/.test(line) ? [`package-lock.json:${index + 1}: ${line.trim()}`] : []));
}
