/** A folder on disk becomes a dossier, or a list of problems in the words an author would use to open the file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listDossiers, loadDossier, requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildDossierFiles, plainFact } from '#tests/builders/build-dossier-files.ts';

let root = '';

function write(path: string, text: string): void {
  writeFileSync(join(root, 'two-states', path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-content-'));
  for (const folder of ['facts', 'briefings']) mkdirSync(join(root, 'two-states', folder), { recursive: true });
  const { facts, briefings, ...others } = buildDossierFiles();
  for (const { name, text } of [...facts, ...briefings, ...Object.values(others)]) write(name, text);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a folder of sound files', () => {
  it('loads', () => {
    expect(loadDossier('two-states', root)).toMatchObject({ ok: true, value: { id: 'test-dossier' } });
    expect(requireDossier('two-states', root).facts.map(({ id }) => id)).toEqual(['report.signing']);
  });

  it('may hold several fact files and others that are none', () => {
    write('facts/more.json', JSON.stringify({ source: 'report', facts: [{ ...plainFact, id: 'report.visit' }] }));
    write('facts/notes.txt', 'not for the program');
    expect(requireDossier('two-states', root).facts.map(({ id }) => id)).toEqual(['report.visit', 'report.signing']);
  });

  it('may hold briefings', () => {
    const sections = [{ heading: 'The signing', paragraphs: [1], text: 'The two sign.', facts: ['report.signing'] }];
    write('briefings/report.json', JSON.stringify({ source: 'report', sections }));
    expect(requireDossier('two-states', root).briefings).toEqual([{ source: 'report', sections }]);
  });

  it('is listed by its name, in the order of the alphabet, and files beside it are not', () => {
    mkdirSync(join(root, 'arctic'));
    writeFileSync(join(root, 'README.md'), 'How to write one');
    expect(listDossiers(root)).toEqual(['arctic', 'two-states']);
  });
});

describe('a folder with a fault', () => {
  it('names the file by its place in the project', () => {
    write('facts/report.json', '{');
    expect(loadDossier('two-states', root)).toMatchObject({
      ok: false,
      error: [{ code: 'malformed-json', file: 'content/dossiers/two-states/facts/report.json' }],
    });
  });

  it('names the file that is missing', () => {
    rmSync(join(root, 'two-states', 'relations.json'));
    expect(loadDossier('two-states', root)).toEqual({
      ok: false,
      error: [
        {
          code: 'malformed-json',
          file: 'content/dossiers/two-states',
          message: expect.stringMatching(/^cannot be read: .*relations\.json/) as unknown,
        },
      ],
    });
  });

  it('stops the build with every problem and its place', () => {
    const facts = [{ ...plainFact, standing: 'rumour', anchors: [] }];
    write('facts/report.json', JSON.stringify({ source: 'report', facts }));
    const file = 'content/dossiers/two-states/facts/report.json';
    expect(() => requireDossier('two-states', root)).toThrow(`${file} $.facts[0].anchors: a fact needs evidence`);
    expect(() => requireDossier('two-states', root)).toThrow(`${file} $.facts[0].standing: `);
  });
});
