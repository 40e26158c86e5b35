/** What the READMEs name exists, so that nobody follows a sign to a door that was moved. */
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { findStaleMentions, type Project } from './find-stale-mentions.ts';
import { listProject, readProject } from './read-project.ts';

const readmes = ['README.md', 'lib/README.md', 'content/README.md', 'tests/README.md'];
const packageSchema = v.object({ scripts: v.record(v.string(), v.string()) });

const texts = new Map(readProject().map(({ path, text }) => [path, text]));
const project: Project = {
  files: listProject(),
  scripts: Object.keys(v.parse(packageSchema, JSON.parse(texts.get('package.json') ?? '{}')).scripts),
};

describe('this repository', () => {
  it('has a README', () => {
    expect([...texts.keys()], 'README.md is missing at the top of the repository').toContain('README.md');
  });

  it.each(readmes.filter((path) => texts.has(path)))('%s names only what exists', (path) => {
    expect(findStaleMentions(path, texts.get(path) ?? '', project)).toEqual([]);
  });
});

describe('findStaleMentions', () => {
  const small: Project = {
    files: [
      'README.md',
      'lib/core/ids.ts',
      'lib/README.md',
      'content/dossiers/one/facts/a.json',
      'app/[slug]/page.tsx',
    ],
    scripts: ['start', 'test', 'check', 'test:browser'],
  };
  const mentions = (text: string, readme = 'README.md') => findStaleMentions(readme, text, small);

  it.each([
    'see `lib/core/clock.ts`',
    'see `lib/facts/`',
    'see `tests/e2e`',
    'see `clock.ts`',
    'see `facts/<source>.md`',
    'see `content/dossiers/<slug>/sources.json`',
    'see `#lib/core/clock.ts`',
    'see `./core/clock.ts`',
    'run `npm run bank`',
    'run `npm run bank -- --json FILE`',
    'run `npm ci && npm run bank`',
    'run `npm chekc`',
    'run `tsx lib/commands/bank.ts`',
    '```sh\nnpm ci\nnpm run bank\n```',
  ])('finds what is wrong in "%s"', (text) => {
    expect(mentions(text)).toHaveLength(1);
  });

  it.each([
    'see `lib/core/ids.ts`',
    'see `lib/core/ids.ts:12`',
    'see `lib/core/`, `lib/core` and `lib/*`',
    'see `ids.ts`',
    'see `facts/<source>.json`',
    'see `content/dossiers/<slug>/facts/a.json`',
    'see `content/dossiers/`',
    'see `#lib/core/ids.ts`',
    'see `app/[slug]/page.tsx`',
    'run `npm ci && npm start`, `npm test`, `npm run test:browser -- --ui`',
    'use `zustand/vanilla`, `@vitest/browser-playwright`, `text/csv`, `/study`, `true`',
    'see `../shared/documents`, `https://example.org/a.ts`, `next-env.d.ts`, `node_modules/next/dist/docs`',
    '```json\n{ "file": "lib/core/clock.ts" }\n```',
    'lib/core/clock.ts without backticks',
  ])('allows "%s"', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it('looks for ./ beside the README', () => {
    expect(mentions('see `./core/ids.ts`', 'lib/README.md')).toEqual([]);
  });

  it('says what and where', () => {
    expect(mentions('run `npm run bank`, see `lib/facts/`')).toEqual([
      'README.md names npm run bank, which does not exist',
      'README.md names lib/facts/, which does not exist',
    ]);
  });
});
