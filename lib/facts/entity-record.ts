/** All that a dossier holds on one entity: what it is, the facts that speak of it, and where those meet other facts. */
import { groupByPeriod, type Period } from './periods.ts';
import type { DossierIndex, Fact } from './dossier.ts';
import type { Entity } from './entity-schema.ts';
import type { Term } from './glossary-schema.ts';
import type { Relation, RelationType } from './relation-schema.ts';
import { listTimeline, type TimelineEntry } from './timeline-entry.ts';

export interface EntityRecord {
  readonly entity: Entity;
  /** Terms of the glossary that name it. */
  readonly terms: readonly Term[];
  readonly facts: readonly Fact[];
  readonly periods: readonly Period[];
  /** Those of the facts that have a date. */
  readonly dated: readonly TimelineEntry[];
  /** Labelled happenings that some source tells with it. */
  readonly happenings: readonly TimelineEntry[];
  /** What sources dispute comes first, then what bears out a forecast, and so on. */
  readonly relations: readonly Relation[];
  /** Which other entities its facts speak of, the most frequent first. */
  readonly companions: readonly Companion[];
}

interface Companion {
  readonly entity: Entity;
  readonly count: number;
}

/** In the order of what teaches most. */
const rankOf: Readonly<Record<RelationType, number>> = {
  contradicts: 0,
  belies: 1,
  'bears-out': 2,
  updates: 3,
  explains: 4,
  repeats: 5,
};

export function buildEntityRecord(id: string, index: DossierIndex): EntityRecord {
  const { dossier } = index;
  const facts = index.factsMentioning(id);
  const own = new Set(facts.map((fact) => fact.id));
  const told = listTimeline(index).filter(({ entities }) => entities.includes(id));
  return {
    entity: index.entity(id),
    terms: dossier.glossary.filter(({ entity }) => entity === id),
    facts,
    periods: groupByPeriod(facts),
    dated: told.filter(({ citation }) => own.has(citation.factId)),
    happenings: told.filter(({ label }) => label !== undefined),
    relations: dossier.relations
      .filter(({ from, to }) => own.has(from) || own.has(to))
      .toSorted((a, b) => rankOf[a.type] - rankOf[b.type]),
    companions: countCompanions(id, facts, index),
  };
}

function countCompanions(id: string, facts: readonly Fact[], index: DossierIndex): Companion[] {
  const counts = new Map<string, number>();
  for (const other of facts.flatMap(({ entities }) => entities)) counts.set(other, (counts.get(other) ?? 0) + 1);
  counts.delete(id);
  return [...counts]
    .map(([other, count]) => ({ entity: index.entity(other), count }))
    .toSorted((a, b) => b.count - a.count || a.entity.name.localeCompare(b.entity.name, 'en'));
}
