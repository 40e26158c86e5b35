/** Dossiers for tests: the values that matter stand in the test, the others are plain and valid. */
import * as v from 'valibot';
import { uniqueBy } from '#lib/core/unique.ts';
import { buildDossierIndex, type Dossier, type DossierIndex, type Fact } from '#lib/facts/dossier.ts';
import { entitySchema, type Entity } from '#lib/facts/entity-schema.ts';
import { relationSchema, type Relation } from '#lib/facts/relation-schema.ts';
import { sourceSchema, type Source } from '#lib/facts/source-schema.ts';

export function buildSource(given: Partial<v.InferInput<typeof sourceSchema>> = {}): Source {
  return v.parse(sourceSchema, {
    id: 'report',
    letter: 'A',
    shortName: 'the report',
    title: null,
    author: null,
    publisher: null,
    date: null,
    genre: 'news report',
    summary: 'Two states sign an agreement.',
    paragraphs: 20,
    sha256: '0'.repeat(64),
    ...given,
  });
}

/** Named after its id, unless the test gives a name. */
export function buildEntity(given: Partial<v.InferInput<typeof entitySchema>> & { id: string }): Entity {
  return v.parse(entitySchema, {
    type: 'person',
    role: 'minister',
    name: given.id,
    aliases: [],
    gloss: `This is ${given.id}.`,
    ...given,
  });
}

export function buildRelation(
  given: Partial<v.InferInput<typeof relationSchema>> & Pick<Relation, 'from' | 'to'>,
): Relation {
  return v.parse(relationSchema, { id: 'link', type: 'repeats', note: 'Both say the same.', ...given });
}

export interface DossierFields {
  facts?: readonly Fact[];
  entities?: readonly Entity[];
  relations?: readonly Relation[];
  sources?: readonly Source[];
}

/** Sources that the facts name and the test does not describe are added, lettered in their order. */
export function buildDossier({ facts = [], entities = [], relations = [], sources = [] }: DossierFields = {}): Dossier {
  const named = ['report', ...facts.map(({ source }) => source)].filter((id) => !sources.some((one) => one.id === id));
  const added = uniqueBy(named, (id) => id).map((id, at) =>
    buildSource({ id, letter: String.fromCharCode(65 + sources.length + at), shortName: `the ${id}` }),
  );
  return {
    id: 'test-dossier',
    title: 'A dossier for tests',
    subtitle: 'One subject',
    overview: ['Two states sign an agreement.'],
    topics: [{ id: 'diplomacy', name: 'Diplomacy' }],
    sources: [...sources, ...added],
    entities: [...entities],
    relations: [...relations],
    facts: [...facts],
    briefings: [],
    glossary: [],
    charts: [],
    answeredFlags: [],
  };
}

export function buildIndex(given: DossierFields = {}): DossierIndex {
  return buildDossierIndex(buildDossier(given));
}
