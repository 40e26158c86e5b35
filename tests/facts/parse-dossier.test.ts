/** Every shape that a content file must have, and the sentence its author gets otherwise. */
import { describe, expect, it } from 'vitest';
import { parseDossier } from '#lib/facts/parse-dossier.ts';
import {
  buildDossierFiles,
  plainCard,
  plainEntity,
  plainFact,
  type FileContents,
} from '#tests/builders/build-dossier-files.ts';

function problemsOf(given: FileContents) {
  const parsed = parseDossier(buildDossierFiles(given));
  return parsed.ok ? [] : parsed.error;
}

const withFact = (fields: object): FileContents => ({ facts: [{ ...plainFact, ...fields }] });
const withCard = (fields: object): FileContents => withFact({ cards: [{ ...plainCard, ...fields }] });

describe('a dossier whose files are sound', () => {
  it('parses, and each fact knows its source', () => {
    const parsed = parseDossier(buildDossierFiles());
    expect(parsed).toMatchObject({
      ok: true,
      value: { id: 'test-dossier', facts: [{ id: 'report.signing', source: 'report' }] },
    });
  });

  it('gets empty lists where figures and wrong options are left out', () => {
    expect(parseDossier(buildDossierFiles())).toMatchObject({
      value: { facts: [{ figures: [], cards: [{ wrong: [] }] }] },
    });
  });

  it('keeps nothing of the name of the JSON Schema', () => {
    const files = buildDossierFiles({ dossier: { $schema: '../../schema/dossier.schema.json' } });
    const parsed = parseDossier(files);
    expect(parsed.ok && '$schema' in parsed.value).toBe(false);
    expect(parsed.ok).toBe(true);
  });

  it.each(['2014-11-20', '2014-11', '2014', 'late 2014', '1990s', '2012/2021'])('may be dated %s', (date) => {
    expect(problemsOf(withFact({ dates: [{ date, basis: 'stated' }] }))).toEqual([]);
  });
});

describe('text that is no JSON', () => {
  it('is named with its file', () => {
    const files = { ...buildDossierFiles(), sources: { name: 'sources.json', text: '{"sources": [' } };
    expect(parseDossier(files)).toEqual({
      ok: false,
      error: [
        { code: 'malformed-json', file: 'sources.json', message: expect.stringMatching(/^is no JSON: ./) as unknown },
      ],
    });
  });
});

describe('a file of the wrong shape', () => {
  const cases: readonly [string, FileContents, string, string, RegExp][] = [
    ['a key nobody knows', withFact({ sauce: 'BBQ' }), 'facts/report.json', '$.facts[0].sauce', /sauce/],
    [
      'a missing statement',
      withFact({ statement: undefined }),
      'facts/report.json',
      '$.facts[0].statement',
      /statement/,
    ],
    ['no anchors', withFact({ anchors: [] }), 'facts/report.json', '$.facts[0].anchors', /needs evidence/],
    ['no paragraphs', withFact({ paragraphs: [] }), 'facts/report.json', '$.facts[0].paragraphs', /length/i],
    ['paragraph nought', withFact({ paragraphs: [0] }), 'facts/report.json', '$.facts[0].paragraphs[0]', />=1/],
    ['an unknown standing', withFact({ standing: 'rumour' }), 'facts/report.json', '$.facts[0].standing', /rumour/],
    [
      'a date that is none',
      withCard({ when: 'last year' }),
      'facts/report.json',
      '$.facts[0].cards[0].when',
      /no date: write/,
    ],
    [
      'a day that is in no calendar',
      withCard({ answer: { type: 'date', date: '2014-02-30' } }),
      'facts/report.json',
      '$.facts[0].cards[0].answer.date',
      /no date: write/,
    ],
    [
      'an inferred date without its reason',
      withFact({ dates: [{ date: '2014', basis: 'inferred' }] }),
      'facts/report.json',
      '$.facts[0].dates[0].how',
      /how/,
    ],
    ['an id in capitals', withFact({ id: 'Report.Signing' }), 'facts/report.json', '$.facts[0].id', /source\.slug/],
    [
      'a question that does not ask',
      withCard({ question: 'Name it.' }),
      'facts/report.json',
      '$.facts[0].cards[0].question',
      /ends with/,
    ],
    [
      'a sentence without a gap',
      withCard({ sentence: 'It was signed in 2014.' }),
      'facts/report.json',
      '$.facts[0].cards[0].sentence',
      /one gap, written \{\}/,
    ],
    [
      'a wrong option without its reason',
      withCard({ wrong: [{ type: 'date', date: '2013-11-20' }] }),
      'facts/report.json',
      '$.facts[0].cards[0].wrong[0].why',
      /why/,
    ],
    [
      'an entity of no type',
      { entities: [{ ...plainEntity, type: 'ghost' }] },
      'entities.json',
      '$.entities[0].type',
      /ghost/,
    ],
    ['no topics at all', { dossier: { topics: [] } }, 'dossier.json', '$.topics', /length/i],
    ['no sources at all', { sources: [] }, 'sources.json', '$.sources', /length/i],
  ];

  it.each(cases)('is refused for %s', (_, given, file, path, message) => {
    expect(problemsOf(given)).toEqual([
      { code: 'schema-mismatch', file, path, message: expect.stringMatching(message) as unknown },
    ]);
  });
});

describe('several faults', () => {
  it('are all told at once, over all files', () => {
    const found = problemsOf({
      entities: [{ ...plainEntity, iso: 'Russia', aliases: [''] }],
      ...withFact({ standing: 'rumour', anchors: [] }),
    });
    expect(found.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'entities.json $.entities[0].aliases[0]',
      'entities.json $.entities[0].iso',
      'facts/report.json $.facts[0].anchors',
      'facts/report.json $.facts[0].standing',
    ]);
  });
});
