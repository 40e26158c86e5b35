import { describe, expect, it } from 'vitest';
import { parseDossier } from '#lib/facts/parse-dossier.ts';
import { buildDossierFiles, type FileContents } from '#tests/builders/build-dossier-files.ts';

const problemsOf = (given: FileContents) => {
  const parsed = parseDossier(buildDossierFiles(given));
  return parsed.ok ? [] : parsed.error;
};
const section = (given: object = {}) => ({
  heading: 'The signing',
  paragraphs: [1],
  text: 'The agreement was signed in November 2014.',
  facts: ['report.signing'],
  ...given,
});
const briefing = (...sections: object[]) => ({ source: 'report', sections });
const term = (given: object = {}) => ({
  id: 'sco',
  term: 'Shanghai Cooperation Organization',
  forms: ['SCO'],
  meaning: 'A body for cooperation in Asia.',
  ...given,
});

describe('a briefing', () => {
  it('that tells every fact of its source once has no problem', () => {
    expect(problemsOf({ briefings: [briefing(section())] })).toEqual([]);
  });

  it.each([
    ['leaves a fact untold', [section({ facts: [] })], '$.sections', 'report.signing is told 0 times'],
    ['tells a fact twice', [section(), section()], '$.sections', 'report.signing is told 2 times'],
    [
      'links a fact that does not exist',
      [section({ facts: ['report.signing', 'report.no'] })],
      '$.sections[0].facts',
      'no fact "report.no"',
    ],
    [
      'cites a paragraph beyond the end',
      [section({ paragraphs: [1, 99] })],
      '$.sections[0].paragraphs',
      'cites paragraph 99 of 20',
    ],
  ])('that %s is refused with its place', (_, sections, path, message) => {
    expect(problemsOf({ briefings: [briefing(...sections)] })).toEqual([
      expect.objectContaining({ file: 'briefings/report.json', path, message: expect.stringContaining(message) }),
    ]);
  });

  it('of an unknown source is refused', () => {
    const problems = problemsOf({ briefings: [{ source: 'nobody', sections: [section({ facts: [] })] }] });
    expect(problems).toEqual([expect.objectContaining({ path: '$.source', code: 'unknown-reference' })]);
  });
});

describe('a glossary', () => {
  it('whose terms are all different has no problem', () => {
    expect(problemsOf({ terms: [term(), term({ id: 'cis', term: 'CIS', forms: [] })] })).toEqual([]);
  });

  it('in which two terms claim one form is refused', () => {
    const problems = problemsOf({ terms: [term(), term({ id: 'other', term: 'Another', forms: ['sco'] })] });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'ambiguous-alias', path: '$.terms[1].forms', file: 'glossary.json' }),
    ]);
  });

  it('that names an unknown entity is refused', () => {
    expect(problemsOf({ terms: [term({ entity: 'nobody' })] })).toEqual([
      expect.objectContaining({ code: 'unknown-reference', path: '$.terms[0].entity' }),
    ]);
  });
});
