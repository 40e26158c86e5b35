/** The files of a small dossier that parses; a test replaces the content, or the text, of one of them. */
import type { DossierFiles } from '#lib/facts/dossier-files.ts';
import { buildSource } from './build-dossier.ts';

type Json = Record<string, unknown>;

export interface FileContents {
  dossier?: Json;
  sources?: Json[];
  entities?: Json[];
  relations?: Json[];
  facts?: Json[];
  briefings?: Json[];
  terms?: Json[];
  charts?: Json[];
  flags?: Json[];
}

export const plainCard: Json = {
  id: 'signed-on',
  asks: 'agreement.signed-on',
  question: 'When was the agreement signed?',
  answer: { type: 'date', date: '2014-11-20' },
};

export const plainFact: Json = {
  id: 'report.signing',
  paragraphs: [1],
  anchors: ['agreement'],
  statement: 'The agreement was signed on 20 November 2014.',
  standing: 'event',
  attribution: [],
  dates: [],
  entities: ['russia'],
  topics: ['diplomacy'],
  importance: 2,
  cards: [plainCard],
};

export const plainEntity: Json = {
  id: 'russia',
  type: 'state',
  role: 'state',
  name: 'Russia',
  aliases: ['Russian Federation'],
  iso: 'RU',
  gloss: 'A state in Europe and Asia.',
};

const head: Json = {
  id: 'test-dossier',
  title: 'A dossier for tests',
  subtitle: 'One subject',
  overview: ['Two states sign an agreement.'],
  topics: [{ id: 'diplomacy', name: 'Diplomacy' }],
};

export function buildDossierFiles(given: FileContents = {}): DossierFiles {
  const file = (name: string, content: Json) => ({ name, text: JSON.stringify(content) });
  return {
    dossier: file('dossier.json', { ...head, ...given.dossier }),
    sources: file('sources.json', { sources: given.sources ?? [{ ...buildSource() }] }),
    entities: file('entities.json', { entities: given.entities ?? [plainEntity] }),
    relations: file('relations.json', { relations: given.relations ?? [] }),
    glossary: file('glossary.json', { terms: given.terms ?? [] }),
    charts: file('charts.json', { charts: given.charts ?? [] }),
    answeredFlags: file('answered-flags.json', { flags: given.flags ?? [] }),
    facts: [file('facts/report.json', { source: 'report', facts: given.facts ?? [plainFact] })],
    briefings: (given.briefings ?? []).map((briefing) => file('briefings/report.json', briefing)),
  };
}
