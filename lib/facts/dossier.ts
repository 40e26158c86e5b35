/** The parsed dossier: what the rest of the program reads. Every reference in it is known to resolve. */
import { groupBy } from '#lib/core/unique.ts';
import type { AnsweredFlag } from './answered-flag-schema.ts';
import type { Briefing } from './briefing-schema.ts';
import type { Chart } from './chart-schema.ts';
import type { DossierFile } from './dossier-schema.ts';
import type { Entity } from './entity-schema.ts';
import type { FactRecord } from './fact-schema.ts';
import type { Term } from './glossary-schema.ts';
import type { Relation } from './relation-schema.ts';
import type { Source } from './source-schema.ts';

export type Fact = FactRecord & { readonly source: string };

export interface Dossier extends Omit<DossierFile, '$schema'> {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  readonly briefings: readonly Briefing[];
  readonly glossary: readonly Term[];
  readonly charts: readonly Chart[];
  readonly answeredFlags: readonly AnsweredFlag[];
}

/** Look-ups by id. Built once for a dossier; a missing id is a broken invariant and throws. */
export interface DossierIndex {
  readonly dossier: Dossier;
  source(id: string): Source;
  entity(id: string): Entity;
  /** The entity of a name or alias, as it is written on screen. */
  findEntity(name: string): Entity | undefined;
  fact(id: string): Fact;
  factsMentioning(entityId: string): readonly Fact[];
  /** The relations of a fact, each with the fact on its other side. */
  meetingsOf(factId: string): readonly Meeting[];
}

export interface Meeting {
  readonly relation: Relation;
  readonly other: Fact;
}

export function buildDossierIndex(dossier: Dossier): DossierIndex {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const named = new Map(
    dossier.entities.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [name, entity])),
  );
  const facts = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const mentions = groupPairs(dossier.facts.flatMap((fact) => fact.entities.map((id) => [id, fact] as const)));
  const relations = groupPairs(
    dossier.relations.flatMap((relation) => [[relation.from, relation] as const, [relation.to, relation] as const]),
  );
  const fact = (id: string) => known(facts, id, 'fact');
  return {
    dossier,
    source: (id) => known(sources, id, 'source'),
    entity: (id) => known(entities, id, 'entity'),
    findEntity: (name) => named.get(name),
    fact,
    factsMentioning: (id) => mentions.get(id) ?? [],
    meetingsOf: (id) =>
      (relations.get(id) ?? []).map((relation) => ({
        relation,
        other: fact(relation.from === id ? relation.to : relation.from),
      })),
  };
}

function known<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${what} "${id}" in the dossier`);
  return found;
}

function groupPairs<T>(pairs: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(([, value]) => value)]));
}
