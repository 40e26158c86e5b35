/** The modules that a file names: imports, re-exports, dynamic imports, type imports, `require`. */
import { maskCode } from './mask-code.ts';

export interface Import {
  /** `undefined` when it is worked out while the program runs. */
  readonly specifier: string | undefined;
  readonly line: number;
  /** `export … from`, which passes on what another file defines. */
  readonly passesOn: boolean;
}

/** `import x, { y as z } from "0"`, `import type …`, `export * from "1"`; a clause holds no quote and no semicolon. */
const fromClause = /(?<![\w$.#])(import|export)\b(?!\s*[(.])[^;"()=]*?\bfrom\s*"(\d+)"/g;
const bareImport = /(?<![\w$.#])import\s*"(\d+)"/g;
/** `import(…)` as an expression and as a type, `require(…)`, `import x = require(…)`. */
const call = /(?<![\w$.#])(?:import|require)\s*\(\s*(?:"(\d+)"(?!\s*\{)\s*[,)])?/g;

export function parseImports(text: string): Import[] {
  const { code, literals } = maskCode(text);
  const found = (index: number, literal: string | undefined, passesOn = false): Import => ({
    specifier: literal === undefined ? undefined : literals[Number(literal)],
    line: code.slice(0, index).split('\n').length,
    passesOn,
  });
  return [
    ...[...code.matchAll(fromClause)].map((match) => found(match.index, match[2], match[1] === 'export')),
    ...[...code.matchAll(bareImport)].map((match) => found(match.index, match[1])),
    ...[...code.matchAll(call)].map((match) => found(match.index, match[1])),
  ].toSorted((a, b) => a.line - b.line);
}
