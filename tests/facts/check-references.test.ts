/** What one file says of another must hold; each fault is named with its file, its place and what to do. */
import { describe, expect, it } from 'vitest';
import { parseDossier } from '#lib/facts/parse-dossier.ts';
import {
  buildDossierFiles,
  plainCard,
  plainEntity,
  plainFact,
  type FileContents,
} from '#tests/builders/build-dossier-files.ts';
import { buildSource } from '#tests/builders/build-dossier.ts';

function problemsOf(given: FileContents) {
  const parsed = parseDossier(buildDossierFiles(given));
  return parsed.ok ? [] : parsed.error;
}

const withFact = (fields: object): FileContents => ({ facts: [{ ...plainFact, ...fields }] });
const withCard = (fields: object): FileContents => withFact({ cards: [{ ...plainCard, ...fields }] });
const inFacts = (path: string) => ({ file: 'facts/report.json', path });
const dated = (id: string, letter: string, date: string) => ({
  ...buildSource({ id, letter, date: { date, basis: 'stated' } }),
});
const relation = (fields: object) => ({
  id: 'link',
  type: 'repeats',
  from: 'report.signing',
  to: 'report.signing',
  note: 'Both say the same.',
  ...fields,
});

describe('a name that nothing bears', () => {
  it.each([
    ['a topic', withFact({ topics: ['weather'] }), '$.facts[0].topics', 'there is no topic "weather"'],
    ['an entity', withFact({ entities: ['atlantis'] }), '$.facts[0].entities', 'there is no entity "atlantis"'],
    [
      'a speaker',
      withFact({ attribution: [{ who: 'nobody' }] }),
      '$.facts[0].attribution',
      'there is no entity "nobody"',
    ],
    [
      'a counter',
      withFact({ figures: [{ id: 'sum', value: 1, unit: 'USD', measures: 'trade', countedBy: 'nobody' }] }),
      '$.facts[0].figures',
      'there is no entity "nobody"',
    ],
    [
      'an answer',
      withCard({ answer: { type: 'entity', entity: 'atlantis' } }),
      '$.facts[0].cards[0].answer',
      'there is no entity "atlantis"',
    ],
    [
      'a wrong option',
      withCard({ wrong: [{ type: 'entity', entity: 'atlantis', why: 'It sank long ago.' }] }),
      '$.facts[0].cards[0].wrong',
      'there is no entity "atlantis"',
    ],
    [
      'a figure',
      withCard({ answer: { type: 'figure', figure: 'sum' } }),
      '$.facts[0].cards[0].answer',
      'report.signing has no figure "sum"',
    ],
  ])('is refused as %s', (_, given, path, message) => {
    expect(problemsOf(given)).toEqual([{ code: 'unknown-reference', ...inFacts(path), message }]);
  });

  it('is refused as an end of a relation', () => {
    expect(problemsOf({ relations: [relation({ to: 'report.nothing' })] })).toEqual([
      {
        code: 'unknown-reference',
        file: 'relations.json',
        path: '$.relations[0]',
        message: 'there is no fact "report.nothing"',
      },
    ]);
  });

  it('is refused once as the source of a file, whatever the file is called', () => {
    const facts = { name: 'facts/rumours.json', text: '{"source": "gossip", "facts": []}' };
    const files = buildDossierFiles();
    expect(parseDossier({ ...files, facts: [...files.facts, facts] })).toEqual({
      ok: false,
      error: [
        {
          code: 'unknown-reference',
          file: 'facts/rumours.json',
          path: '$.source',
          message: 'there is no source "gossip"',
        },
      ],
    });
  });
});

describe('a fact', () => {
  it('is refused when its id does not begin with its source', () => {
    expect(problemsOf(withFact({ id: 'paper.signing' }))).toEqual([
      {
        code: 'unknown-reference',
        ...inFacts('$.facts[0].id'),
        message: '"paper.signing" must begin with its source: "report."',
      },
    ]);
  });

  it('is refused when it cites a paragraph beyond the end of its source', () => {
    expect(
      problemsOf({ ...withFact({ paragraphs: [20, 21] }), sources: [{ ...buildSource({ paragraphs: 20 }) }] }),
    ).toEqual([
      {
        code: 'missing-evidence',
        ...inFacts('$.facts[0].paragraphs'),
        message: 'report.signing cites paragraph 21 of 20',
      },
    ]);
  });

  it('is refused when a sentence has two gaps', () => {
    expect(problemsOf(withCard({ sentence: 'On {} it was signed, on {} it was kept.' }))).toEqual([
      {
        code: 'gap-missing',
        ...inFacts('$.facts[0].cards[0].sentence'),
        message: 'a sentence has exactly one gap, written {}',
      },
    ]);
  });
});

describe('a second of the same id', () => {
  const figure = { id: 'sum', value: 1, unit: 'USD', measures: 'trade' };
  const twice = <T>(entry: T): T[] => [entry, entry];
  const topic = { id: 'diplomacy', name: 'Diplomacy' };

  it.each([
    ['topic', { dossier: { topics: twice(topic) } }, 'dossier.json', '$.topics[1].id', 'diplomacy'],
    ['entity', { entities: twice(plainEntity) }, 'entities.json', '$.entities[1].id', 'russia'],
    ['relation', { relations: twice(relation({})) }, 'relations.json', '$.relations[1].id', 'link'],
    ['fact', { facts: twice(plainFact) }, 'facts/report.json', '$.facts[1].id', 'report.signing'],
    ['figure', withFact({ figures: twice(figure) }), 'facts/report.json', '$.facts[0].figures[1].id', 'sum'],
    ['card', withFact({ cards: twice(plainCard) }), 'facts/report.json', '$.facts[0].cards[1].id', 'signed-on'],
  ])('is refused for a %s', (what, given, file, path, id) => {
    expect(problemsOf(given)).toEqual([
      { code: 'duplicate-id', file, path, message: `a second ${what} is called "${id}"; rename one` },
    ]);
  });

  it('is refused for a source, and so is a second of the same letter', () => {
    expect(problemsOf({ sources: twice({ ...buildSource() }) })).toEqual([
      {
        code: 'duplicate-id',
        file: 'sources.json',
        path: '$.sources[1].id',
        message: 'a second source is called "report"; rename one',
      },
      {
        code: 'duplicate-id',
        file: 'sources.json',
        path: '$.sources[1].letter',
        message: 'a second source is called "A"; rename one',
      },
    ]);
  });

  it('may be a card of another fact', () => {
    expect(problemsOf({ facts: [plainFact, { ...plainFact, id: 'report.visit' }] })).toEqual([]);
  });
});

describe('an alias', () => {
  const called = (id: string, ...aliases: string[]) => ({ ...plainEntity, id, name: id, aliases });

  it.each([
    ['the same', 'the Bear'],
    ['in capitals and with other marks', 'THE BÉAR'],
  ])('has one owner: another may not claim it when it is %s', (_, alias) => {
    expect(problemsOf({ entities: [called('russia', 'the Bear'), called('berlin', alias)] })).toEqual([
      {
        code: 'ambiguous-alias',
        file: 'entities.json',
        path: '$.entities[1].aliases',
        message: `"${alias}" is claimed by russia and berlin; an alias has one owner`,
      },
    ]);
  });

  it("may not be another's name", () => {
    expect(problemsOf({ entities: [called('russia'), called('ussr', 'Russia')] })).toMatchObject([
      { code: 'ambiguous-alias', path: '$.entities[1].aliases' },
    ]);
  });

  it("may repeat its own entity's name", () => {
    expect(problemsOf({ entities: [called('russia', 'RUSSIA')] })).toEqual([]);
  });
});

describe('the letters of sources', () => {
  it('may stand in the file in any order as long as they follow the dates', () => {
    expect(problemsOf({ sources: [dated('late', 'B', '2014-11-21'), dated('report', 'A', '2014-11-20')] })).toEqual([]);
  });

  it('are refused when a later letter has an earlier date', () => {
    expect(problemsOf({ sources: [dated('report', 'A', '2014-11-21'), dated('early', 'B', '2014-11-20')] })).toEqual([
      {
        code: 'bad-date',
        file: 'sources.json',
        path: '$.sources',
        message: 'source B is older than the letter before it; letters follow dates',
      },
    ]);
  });
});

describe('several faults', () => {
  it('are all told at once, over all files', () => {
    const found = problemsOf({
      relations: [relation({ from: 'report.nothing' })],
      entities: [plainEntity, plainEntity],
      ...withFact({ topics: ['weather', 'sport'], paragraphs: [99] }),
    });
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'duplicate-id $.entities[1].id',
      'unknown-reference $.relations[0]',
      'unknown-reference $.facts[0].topics',
      'unknown-reference $.facts[0].topics',
      'missing-evidence $.facts[0].paragraphs',
    ]);
  });
});
