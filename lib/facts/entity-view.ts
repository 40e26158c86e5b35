/** The record of an entity as plain data for a page: a page that holds a thousand facts drawn out would weigh four times as much. */
import { formatDate } from '#lib/core/partial-date.ts';
import { citeFact, type CitationLine } from './cite.ts';
import type { DossierIndex, Fact } from './dossier.ts';
import type { EntityRecord } from './entity-record.ts';
import { explainTerms } from './explain-terms.ts';
import { buildFactNote, buildPassage, type FactNote, type Passage } from './fact-note.ts';
import type { Period } from './periods.ts';
import type { Relation, RelationType } from './relation-schema.ts';
import { textOf } from './timeline-entry.ts';

/** The facts of a year or of a span of years, and what is known to have happened in it. */
export interface PeriodView {
  readonly id: string;
  readonly label: string;
  readonly facts: readonly FactNote[];
  readonly happenings: readonly HappeningView[];
}

interface HappeningView {
  readonly label: string;
  readonly date: string;
  readonly citation: Pick<CitationLine, 'factId' | 'sourceId'>;
}

/** Two facts that meet, side by side. */
export interface ConflictView {
  readonly id: string;
  readonly type: RelationType;
  readonly note: string;
  readonly sides: readonly [FactSide, FactSide];
}

interface FactSide {
  readonly statement: string;
  readonly citation: CitationLine;
}

/** Two facts that meet, in short. */
export interface MeetingView {
  readonly id: string;
  readonly type: RelationType;
  readonly note: string;
  readonly passages: readonly Passage[];
}

export interface EntityView {
  readonly periods: readonly PeriodView[];
  readonly conflicts: readonly ConflictView[];
  readonly meetings: readonly MeetingView[];
}

/** So many conflicts stand open; the other meetings are told in short. */
const openConflicts = 3;

export function viewEntity(record: EntityRecord, index: DossierIndex): EntityView {
  const { periods, happenings, relations } = record;
  const parts = explainStatements(record, index);
  const open = relations.filter(({ type }) => type === 'contradicts' || type === 'belies').slice(0, openConflicts);
  const viewPeriod = ({ id, label, facts }: Period): PeriodView => ({
    id,
    label,
    facts: facts.map((fact) => ({ ...buildFactNote(fact, index), ...parts.get(fact.id) })),
    happenings: happenings
      .filter(({ citation }) => facts.some((fact) => fact.id === citation.factId))
      .map((happening) => ({
        label: textOf(happening),
        date: `${formatDate(happening.date)}${happening.isInferred ? ' (inferred)' : ''}`,
        citation: happening.citation,
      })),
  });
  return {
    periods: periods.map(viewPeriod),
    conflicts: open.map((relation) => viewConflict(relation, index)),
    meetings: relations
      .filter((relation) => !open.includes(relation))
      .map(({ id, type, note, from, to }) => ({
        id,
        type,
        note,
        passages: [from, to].map((fact) => buildPassage(index.fact(fact), index)),
      })),
  };
}

/** By the ids of facts. What the page itself is about needs no explaining on it. */
function explainStatements({ periods, terms }: EntityRecord, index: DossierIndex) {
  const facts = periods.flatMap((period) => period.facts);
  const explained = explainTerms(
    facts.map(({ statement }) => statement),
    index.dossier.glossary.filter((term) => !terms.includes(term)),
  );
  return new Map(
    facts.flatMap(({ id }, at): [string, Pick<FactNote, 'parts'>][] => {
      const parts = explained[at] ?? [];
      return parts.some(({ term }) => term !== undefined) ? [[id, { parts }]] : [];
    }),
  );
}

function viewConflict({ id, type, note, from, to }: Relation, index: DossierIndex): ConflictView {
  const viewSide = (fact: Fact): FactSide => ({ statement: fact.statement, citation: citeFact(fact, index) });
  return { id, type, note, sides: [viewSide(index.fact(from)), viewSide(index.fact(to))] };
}
