/** The JSON Schemas in `content/schema` are what an editor checks content files against while their author types. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildContentSchemas } from '#lib/commands/content-schemas.ts';
import { projectRoot } from '#lib/commands/project-root.ts';
import { findFaults } from './validate-json-schema.ts';

type Json = Parameters<typeof findFaults>[0];

const content = join(projectRoot, 'content');
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const parse = (text: string) => JSON.parse(text) as Json;
const schemas = new Map(buildContentSchemas().map(({ name, text }) => [name, text]));
const schemaOf = (name: string) => parse(schemas.get(`${name}.schema.json`) ?? '{}');
const contentFiles = readdirSync(join(content, 'dossiers'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => join('dossiers', path));

describe('the committed schemas', () => {
  it('are one for each sort of file', () => {
    const sorts = 'answered-flags briefings charts dossier entities facts glossary relations sources'.split(' ');
    const names = sorts.map((name) => `${name}.schema.json`);
    expect(readdirSync(join(content, 'schema')).toSorted()).toEqual(names);
    expect([...schemas.keys()].toSorted()).toEqual(names);
  });

  it.each([...schemas])('are up to date, or `npm run schema` makes them so: %s', (name, text) => {
    expect(read(join('schema', name))).toBe(text);
  });
});

describe('every content file', () => {
  it('is there to be checked', () => {
    expect(contentFiles.length).toBeGreaterThanOrEqual(5);
  });

  it.each(contentFiles)('names its schema and fits it: %s', (path) => {
    const file = JSON.parse(read(path)) as { $schema: string };
    const named = relative(join(content, 'schema'), join(content, dirname(path), file.$schema));
    expect([...schemas.keys()]).toContain(named);
    expect(findFaults(parse(schemas.get(named) ?? '{}'), parse(read(path)))).toEqual([]);
  });
});

describe('the schemas', () => {
  const fact = {
    id: 'report.signing',
    paragraphs: [1],
    anchors: ['agreement'],
    statement: 'The agreement was signed in 2014.',
    standing: 'event',
    attribution: [],
    dates: [],
    entities: [],
    topics: ['diplomacy'],
    importance: 2,
    cards: [],
  };
  const faultsOf = (given: Record<string, unknown>) =>
    findFaults(schemaOf('facts'), parse(JSON.stringify({ source: 'report', facts: [{ ...fact, ...given }] })));

  it('pass a sound fact, with figures left out', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['an unknown key', { sauce: 'BBQ' }, /^\$\.facts\[0\] knows no sauce$/],
    ['a missing key', { statement: undefined }, /^\$\.facts\[0\] lacks statement$/],
    ['an unknown standing', { standing: 'rumour' }, /^\$\.facts\[0\]\.standing is none of/],
    ['an id of the wrong form', { id: 'Report' }, /^\$\.facts\[0\]\.id is not as/],
    ['a fact without evidence', { anchors: [] }, /^\$\.facts\[0\]\.anchors has too few entries$/],
    ['paragraph nought', { paragraphs: [0] }, /\.paragraphs\[0\] is too small$/],
    ['an inferred date without its reason', { dates: [{ date: '2014', basis: 'inferred' }] }, /\.dates\[0\] fits none/],
  ])('refuse %s', (_, given, fault) => {
    expect(faultsOf(given)).toEqual([expect.stringMatching(fault)]);
  });

  it('tell an author what a field is for', () => {
    const text = schemas.get('facts.schema.json') ?? '';
    expect(text).toContain('Names and figures that stand in the cited paragraphs, letter for letter');
    expect(text).toContain('2014-11-20, 2014-11, 2014, late 2014, 1990s or a span 2012/2021');
  });

  it('leave to the loader what they cannot say: whether a date is one', () => {
    expect(faultsOf({ dates: [{ date: 'soon', basis: 'stated' }] })).toEqual([]);
  });
});
