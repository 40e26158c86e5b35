/** `lib` is given the time and chance, and the repository holds nothing of one machine or one afternoon. */
import { describe, expect, it } from 'vitest';
import { findImpurities } from './find-impurities.ts';
import { findLeftovers, findLockAddresses } from './find-leftovers.ts';
import { readCode, readProject } from './read-project.ts';

const project = readProject();
const textOf = (path: string) => project.find((file) => file.path === path)?.text ?? '';

describe('this repository', () => {
  it('keeps lib pure', () => {
    expect(findImpurities(readCode())).toEqual([]);
  });

  it('holds no machine paths, registry addresses, open ends, or tests left out', () => {
    expect(findLeftovers(project)).toEqual([]);
  });

  it('has a lock file without addresses', () => {
    expect(textOf('package-lock.json')).not.toBe('');
    expect(findLockAddresses(textOf('package-lock.json'))).toEqual([]);
  });
});

describe('findImpurities', () => {
  it.each([
    'const at = Date.now();',
    'const clock = Date.now;',
    'const at = new Date();',
    'const at = new Date;',
    'const at = new Date( );',
    'const at = `${new Date()}`;',
    'const chance = Math.random();',
    'const wide = window.innerWidth;',
    'const wide = typeof window;',
    'const title = document.title;',
    'localStorage.clear();',
    'globalThis.localStorage.clear();',
    'console.log(1);',
  ])('finds "%s"', (text) => {
    expect(findImpurities([{ path: 'lib/study/a.ts', text }])).toHaveLength(1);
  });

  it.each([
    'const at = new Date(millis);',
    '// Date.now() would do',
    'const name = "window";',
    'const text = source.document;',
    'const record = { document: text };',
    'const random = Math.round(1);',
    'const windowSize = 3;',
  ])('allows "%s"', (text) => {
    expect(findImpurities([{ path: 'lib/study/a.ts', text }])).toEqual([]);
  });

  it('allows time and chance in core and in commands, but no screen', () => {
    const text = 'export const now = () => Date.now() + Math.random();';
    expect(
      findImpurities([
        { path: 'lib/core/clock.ts', text },
        { path: 'lib/commands/bank.ts', text },
      ]),
    ).toEqual([]);
    expect(findImpurities([{ path: 'lib/core/a.ts', text: 'document.title;' }])).toHaveLength(1);
  });

  it('says where', () => {
    expect(findImpurities([{ path: 'lib/study/a.ts', text: '\nconst at = Date.now();' }])).toEqual([
      'lib/study/a.ts:2 has Date.now: take a Clock as an argument',
    ]);
  });
});

describe('findLeftovers', () => {
  // Put together here, so that this file does not hold what it looks for.
  const samples = [
    ['', 'home', 'ada', 'dossier'].join('/'),
    ['', 'work', 'main'].join('/'),
    ['C:', 'Users', 'Ada'].join('\\'),
    ['https:', '', 'registry.example.org', 'a'].join('/'),
    ['http:', '', 'localhost.nexus:4873'].join('/'),
    ['// TO', 'DO later'].join(''),
    ['/* FIX', 'ME */'].join(''),
  ];

  it.each(samples)('finds %s', (text) => {
    expect(findLeftovers([{ path: 'lib/README.md', text }])).toHaveLength(1);
  });

  it.each(['https://example.org/home/ada/x', './work/main', '/usr/bin/chromium', 'todo', 'the home/office question'])(
    'allows %s',
    (text) => {
      expect(findLeftovers([{ path: 'lib/README.md', text }])).toEqual([]);
    },
  );

  it.each(['it.only("a", b);', 'describe.skip("a", b);', 'it.todo("a");', 'it.skipIf(c)("a", b);', 'xit("a", b);'])(
    'finds %s',
    (text) => {
      expect(findLeftovers([{ path: 'tests/a.test.ts', text }])).toHaveLength(1);
    },
  );
});

it('findLockAddresses finds an address', () => {
  expect(findLockAddresses('{\n"resolved": "https://example.org/a.tgz"\n}')).toHaveLength(1);
});
