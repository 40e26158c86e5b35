/** Imports go one way, through one door, and never in circles. */
import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';
import { findDefaultExports } from './find-default-exports.ts';
import { findWrongImports } from './find-wrong-imports.ts';
import { buildImportGraph } from './import-graph.ts';
import { libRanks } from './layers.ts';
import { listProject, readCode } from './read-project.ts';

const code = readCode();
const edges = buildImportGraph(code);
const wrongImports = (path: string, text: string) => findWrongImports(buildImportGraph([{ path, text }]));

describe('this repository', () => {
  it('imports in one direction, through one door', () => {
    expect(edges.length).toBeGreaterThan(0);
    expect(findWrongImports(edges)).toEqual([]);
  });

  it('has no circles', () => {
    expect(findCycles(edges)).toEqual([]);
  });

  it('imports only files that exist', () => {
    const files = new Set(listProject());
    const missing = edges.filter(({ file }) => file !== undefined && !files.has(file));
    expect(missing.map(({ from, line, specifier }) => `${from}:${line} imports ${specifier}`)).toEqual([]);
  });

  it('gives every module of lib a rank', () => {
    const modules = listProject('lib').flatMap((path) => (path.split('/').length > 2 ? [path.split('/')[1]] : []));
    expect([...new Set(modules)].filter((name) => name === undefined || !(name in libRanks))).toEqual([]);
  });

  it('has default exports only where Next and tools need them', () => {
    expect(findDefaultExports(code)).toEqual([]);
  });
});

describe('findWrongImports finds', () => {
  it.each([
    [
      'a rank upwards',
      'lib/facts/a.ts',
      `import { b } from '#lib/lint/b.ts';`,
      'lib/facts (rank 1) may not import lib/lint (rank 2)',
    ],
    [
      'a rank sideways',
      'lib/facts/a.ts',
      `import { b } from '../items/b.ts';`,
      'lib/facts (rank 1) may not import lib/items (rank 1)',
    ],
    ['a type upwards', 'lib/core/a.ts', `import type { B } from '#lib/facts/b.ts';`, 'lib/core (rank 0) may not'],
    ['a dynamic import upwards', 'lib/core/a.ts', `await import('#lib/facts/b.ts');`, 'lib/core (rank 0) may not'],
    ['a module without a rank', 'lib/magic/a.ts', `import { b } from '#lib/core/b.ts';`, 'lib/magic has no rank'],
    ['components from lib', 'lib/core/a.ts', `import { b } from '#components/b.tsx';`, 'lib is below components'],
    ['app from components', 'components/a.tsx', `import { b } from '../app/page.tsx';`, 'components is below app'],
    ['React in lib', 'lib/core/a.ts', `import { use } from 'react';`, 'lib knows no screen'],
    ['Next in lib', 'lib/core/a.ts', `import { headers } from 'next/headers';`, 'lib knows no screen'],
    ['React in a command', 'lib/commands/a.ts', `import { use } from 'react';`, 'lib knows no screen'],
    [
      'a second door to the scheduler',
      'lib/study/a.ts',
      `import { fsrs } from 'ts-fsrs';`,
      'only ^lib/schedule/fsrs-scheduler.ts$ may',
    ],
    ['a door in components', 'components/a.tsx', `import { openDB } from 'idb';`, 'only ^lib/reviews/'],
    [
      'a store of no name',
      'lib/study/a.ts',
      `import { createStore } from 'zustand/vanilla';`,
      'only ^lib/.+-store.ts$ may',
    ],
    ['a hook in lib', 'lib/study/a-store.ts', `import { useStore } from 'zustand';`, 'only ^components/'],
    ['a hook outside a hook', 'components/a.tsx', `import { useStore } from 'zustand';`, 'only ^components/'],
    ['Node in lib', 'lib/core/a.ts', `import { join } from 'node:path';`, 'only .server.ts$ may'],
    ['Node in app', 'app/page.tsx', `import { join } from 'node:path';`, 'only .server.ts$ may'],
    [
      'a server file in components',
      'components/a.tsx',
      `import { b } from '#lib/facts/b.server.ts';`,
      'may import a server file',
    ],
    ['a server file in lib', 'lib/items/a.ts', `import { b } from '../items/b.server.ts';`, 'may import a server file'],
    ['a command in app', 'app/page.tsx', `import { b } from '#lib/commands/b.ts';`, 'commands are for the terminal'],
    ['tests in lib', 'lib/core/a.ts', `import { b } from '#tests/builders/b.ts';`, 'does not know its tests'],
    ['a re-export', 'components/a.tsx', `export { b } from './b.tsx';`, 'nothing is passed on'],
    ['an import worked out at run time', 'app/page.tsx', 'await import(`#lib/${name}.ts`);', 'a plain string'],
  ])('%s', (_, path, text, reason) => {
    const found = wrongImports(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}:1 imports `);
    expect(found[0]).toContain(reason);
  });

  it('a second door to a package that is not in the table', () => {
    const text = `import { alpha2 } from 'some-codes';`;
    const both = [
      { path: 'lib/facts/a.ts', text },
      { path: 'lib/facts/b.ts', text },
    ];
    expect(findWrongImports(buildImportGraph(both))).toEqual([
      'lib/facts/b.ts:1 imports some-codes: lib/facts/a.ts is its door already',
    ]);
  });
});

describe('findWrongImports allows', () => {
  it.each([
    ['a lower rank', 'lib/rooms/a.ts', `import { b } from '#lib/core/b.ts';`],
    ['the same module', 'lib/items/kinds/a.ts', `import { b } from '../b.ts';`],
    ['valibot in lib', 'lib/facts/a.ts', `import * as v from 'valibot';`],
    ['the door', 'lib/schedule/fsrs-scheduler.ts', `import { fsrs } from 'ts-fsrs';`],
    ['a store', 'lib/study/session-store.ts', `import { createStore } from 'zustand/vanilla';`],
    ['a hook', 'components/study/use-session.ts', `import { useStore } from 'zustand';`],
    ['Node in a server file', 'lib/facts/load.server.ts', `import { join } from 'node:path';`],
    ['Node in a command', 'lib/commands/a.ts', `import { join } from 'node:path';`],
    ['a server file in app', 'app/page.tsx', `import { load } from '#lib/facts/load.server.ts';`],
    ['a server file in another', 'lib/rooms/a.server.ts', `import { b } from '#lib/facts/b.server.ts';`],
    ['React in components', 'components/a.tsx', `import { use } from 'react';`],
    ['lib in components', 'components/a.tsx', `import { b } from '#lib/core/b.ts';`],
    ['anything in tests', 'tests/facts/a.test.ts', `import { b } from '#lib/commands/b.ts'; import 'node:fs';`],
  ])('%s', (_, path, text) => {
    expect(wrongImports(path, text)).toEqual([]);
  });
});

describe('findCycles', () => {
  it('finds a circle of types', () => {
    const files = [
      { path: 'lib/core/a.ts', text: `import type { B } from './b.ts';` },
      { path: 'lib/core/b.ts', text: `import { c } from './c.ts';` },
      { path: 'lib/core/c.ts', text: `import { a } from '#lib/core/a.ts';` },
    ];
    expect(findCycles(buildImportGraph(files))).toEqual([
      'lib/core/a.ts → lib/core/b.ts → lib/core/c.ts → lib/core/a.ts',
    ]);
  });

  it('finds a file that imports itself', () => {
    expect(findCycles(buildImportGraph([{ path: 'lib/a.ts', text: `import './a.ts';` }]))).toEqual([
      'lib/a.ts → lib/a.ts',
    ]);
  });

  it('allows two ways to the same file', () => {
    const files = [
      { path: 'lib/a.ts', text: `import './b.ts'; import './c.ts';` },
      { path: 'lib/b.ts', text: `import './c.ts';` },
    ];
    expect(findCycles(buildImportGraph(files))).toEqual([]);
  });
});

it.each([
  ['export default function a() {}', 'components/a.tsx'],
  ['const a = 1; export { a as default };', 'lib/core/a.ts'],
])('findDefaultExports finds "%s"', (text, path) => {
  expect(findDefaultExports([{ path, text }])).toEqual([`${path} has a default export: give it a name`]);
  expect(findDefaultExports([{ path: 'app/page.tsx', text }])).toEqual([]);
});
