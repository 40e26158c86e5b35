/** Places where `lib` takes the time, chance, the screen or the console without being given them. */
import { maskCode } from './mask-code.ts';
import type { SourceFile } from './source-file.ts';

interface Impurity {
  readonly pattern: RegExp;
  readonly remedy: string;
  readonly files: RegExp;
}

const exceptCoreAndCommands = /^lib\/(?!core\/|commands\/)/;
const exceptCommands = /^lib\/(?!commands\/)/;
const all = /^lib\//;

const impurities: readonly Impurity[] = [
  { pattern: /\bDate\s*\.\s*now\b/, remedy: 'take a Clock as an argument', files: exceptCoreAndCommands },
  {
    pattern: /\bnew\s+Date\s*(?:\(\s*\)|(?![\s\w$(]))/,
    remedy: 'take a Clock as an argument',
    files: exceptCoreAndCommands,
  },
  { pattern: /\bMath\s*\.\s*random\b/, remedy: 'take a Random as an argument', files: exceptCoreAndCommands },
  { pattern: /\bconsole\s*\./, remedy: 'return what there is to say', files: exceptCommands },
  {
    // A property of that name, as in `source.document` or `{ document: text }`, is no screen.
    pattern: /(?:(?<![\w$.#])|\bglobalThis\s*\.\s*)(?:window|document|localStorage|sessionStorage)\b(?!\s*\??\s*:)/,
    remedy: 'lib knows no screen',
    files: all,
  },
];

/** One sentence for each line with an impurity. */
export function findImpurities(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => all.test(path))
    .flatMap(({ path, text }) => {
      const mine = impurities.filter((each) => each.files.test(path));
      const lines = maskCode(text).code.split('\n');
      return lines.flatMap((line, index) =>
        mine.flatMap(({ pattern, remedy }) => {
          const found = pattern.exec(line);
          return found === null ? [] : [`${path}:${index + 1} has ${found[0].trim()}: ${remedy}`];
        }),
      );
    });
}
