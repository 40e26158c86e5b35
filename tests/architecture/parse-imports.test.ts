/** The parser must find every import and nothing that only looks like one; all the other checks rest on it. */
import { describe, expect, it } from 'vitest';
import { parseImports } from './parse-imports.ts';

const specifiersOf = (text: string) => parseImports(text).map(({ specifier }) => specifier);

describe('parseImports finds', () => {
  it.each([
    ['a default import', `import a from 'm';`],
    ['named imports', `import { a, type B as C } from "m";`],
    ['a default and a namespace', `import a, * as b from 'm';`],
    ['a type import', `import type { A } from 'm';`],
    ['an import for its effects', `import 'm';`],
    ['an import without spaces', `import{a}from'm'`],
    ['an import over several lines', `import {\n  a,\n  b, // why b\n} from 'm';`],
    ['an import with attributes', `import a from 'm' with { type: 'json' };`],
    ['an import after a directive', `'use client';\nimport { a } from 'm';`],
    ['a re-export', `export { a } from 'm';`],
    ['a re-export of everything', `export * from 'm';`],
    ['a re-export of types', `export type { A } from 'm';`],
    ['a dynamic import', `const a = await import('m');`],
    ['a dynamic import of a plain template', 'const a = await import(`m`);'],
    ['a dynamic import within a template', 'const a = `${await import("m")}`;'],
    ['a type from an import', `type A = import('m').A;`],
    ['the type of a module', `type A = typeof import('m');`],
    ['a require', `const a = require('m');`],
    ['an import that is a require', `import a = require('m');`],
    ['an import beside a string that looks like a comment', `const a = '/*'; import 'm'; const b = '*/';`],
    ['an import beside a pattern with a quote', `const a = /['"]/.test(b); import 'm';`],
    ['an import after a division', `const a = b / c; import 'm'; const d = e / f;`],
    ['an import after a template with a template in it', 'const a = `${b ? `c ${d}` : "}"}`;\nimport "m";'],
    ['an import before an apostrophe in JSX', `import { a } from 'm';\nconst b = <p>Don't</p>;`],
    ['an import after an apostrophe in JSX', `const b = <p>Don't</p>;\nconst c = await import('m');`],
  ])('%s', (_, text) => {
    expect(specifiersOf(text)).toEqual(['m']);
  });
});

describe('parseImports passes over', () => {
  it.each([
    ['a comment', `// import a from 'm';`],
    ['a block comment', `/* import a from 'm'; */ const a = 1;`],
    ['a comment that is not closed', `/* import a from 'm';`],
    ['a string', `const a = "import b from 'm'";`],
    ['a string with an escaped quote', `const a = 'it\\'s import("m")';`],
    ['a template', `const a = \`import b from 'm'\`;`],
    ['a pattern', `const a = /import 'm'/;`],
    ['an export of its own', `export const from = 'm'; export { from };`],
    ['a property named import', `a.import('m'); b.require('m');`],
    ['the address of the module', `const a = import.meta.url;`],
    ['an export beside a string', `export const a = 1;\nconst from = "m";`],
  ])('%s', (_, text) => {
    expect(specifiersOf(text)).toEqual([]);
  });
});

it('says that a specifier is worked out while the program runs', () => {
  expect(specifiersOf('await import(`#lib/${name}.ts`); await import(path);')).toEqual([undefined, undefined]);
});

it('gives the line', () => {
  expect(parseImports(`/* one\ntwo */\nimport 'm';`)).toEqual([{ specifier: 'm', line: 3, passesOn: false }]);
});

it('keeps apart what is passed on', () => {
  expect(parseImports(`export { a } from 'm';`)).toEqual([{ specifier: 'm', line: 1, passesOn: true }]);
});
