/** Files stay small, and their names say what is inside. */
import { describe, expect, it } from 'vitest';
import { findBadNames } from './file-names.ts';
import { findLongFiles } from './file-size.ts';
import { listProject, readProject } from './read-project.ts';

const lines = (count: number) => 'line\n'.repeat(count);

describe('this repository', () => {
  it('has no long files', () => {
    expect(findLongFiles(readProject())).toEqual([]);
  });

  it('has plain names', () => {
    expect(findBadNames(listProject())).toEqual([]);
  });
});

describe('findLongFiles', () => {
  it.each([
    ['lib/core/a.ts', 300],
    ['components/a.tsx', 300],
    ['app/globals.css', 300],
    ['app/topics/[slug]/page.tsx', 80],
    ['app/class/page.node.tsx', 80],
    ['app/layout.tsx', 80],
    ['app/class/[code]/page.node.tsx', 80],
    ['tests/core/a.test.ts', 500],
  ])('finds %s of more than %i lines', (path, limit) => {
    expect(findLongFiles([{ path, text: lines(limit) }])).toEqual([]);
    expect(findLongFiles([{ path, text: lines(limit + 1) }])).toEqual([
      `${path} has ${limit + 1} lines, and at most ${limit} are allowed`,
    ]);
  });

  it('leaves data alone', () => {
    expect(findLongFiles([{ path: 'content/dossiers/a/facts.json', text: lines(9000) }])).toEqual([]);
  });
});

describe('findBadNames', () => {
  it.each([
    ['lib/core/parseDate.ts', 'is not in kebab-case'],
    ['components/Button.tsx', 'is not in kebab-case'],
    ['lib/facts_store/a.ts', 'is not in kebab-case'],
    ['lib/[slug]/a.ts', 'is not in kebab-case'],
    ['app/topics/[Slug]/page.tsx', 'is not in kebab-case'],
    ['lib/items/index.ts', 'hides where a name is defined'],
    ['components/index.tsx', 'hides where a name is defined'],
    ['lib/utils/a.ts', '"utils" says nothing'],
    ['lib/core/date-helpers.ts', '"helpers" says nothing'],
    ['tests/misc.test.ts', '"misc" says nothing'],
  ])('finds %s', (path, fault) => {
    expect(findBadNames([path])).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    'lib/facts/load-dossiers.server.ts',
    'app/topics/[slug]/page.tsx',
    'app/docs/[[...rest]]/page.tsx',
    'app/(study)/@rail/_parts/rail.tsx',
    'tests/facts/parse-dossier.test.ts',
    'lib/README.md',
  ])('allows %s', (path) => {
    expect(findBadNames([path])).toEqual([]);
  });
});
