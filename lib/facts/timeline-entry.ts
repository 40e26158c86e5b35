/** What can stand on a timeline: a fact with a date, what it is called there, and who tells it. Plain data, for a screen. */
import { knownDate, type PartialDate } from '#lib/core/partial-date.ts';
import { citeFact, type CitationLine } from './cite.ts';
import type { DossierIndex, Fact } from './dossier.ts';
import type { EditorNote } from './fact-schema.ts';
import { findWitnesses } from './witnesses.ts';

export interface Telling {
  readonly factId: string;
  readonly letter: string;
  readonly source: string;
  readonly paragraphs: readonly number[];
}

export interface TimelineEntry {
  readonly citation: CitationLine;
  readonly statement: string;
  /** A happening has one: its date is sound, so it may stand in a chronology. Any other fact is called by its statement. */
  readonly label?: string;
  readonly date: PartialDate;
  /** How the date is known: stated in the source, or worked out. */
  readonly isInferred: boolean;
  /** The fact itself and what repeats it, by the letters of their sources. */
  readonly tellings: readonly Telling[];
  /** What it speaks of, by id. A happening stands for all who tell it, and so for what any of them tells with it. */
  readonly entities: readonly string[];
  /** Set where several tellings come from one root. */
  readonly root?: string;
  readonly editorNote?: EditorNote;
}

/** Every fact with a date, by the first day that its date leaves open, then by the last. */
export function listTimeline(index: DossierIndex): TimelineEntry[] {
  return index.dossier.facts
    .flatMap((fact) => buildEntry(fact, index) ?? [])
    .toSorted((a, b) => a.date.firstDay - b.date.firstDay || a.date.lastDay - b.date.lastDay);
}

function buildEntry(fact: Fact, index: DossierIndex): TimelineEntry | undefined {
  const [main] = fact.dates;
  if (main === undefined) return undefined;
  const { tellings, roots } = findWitnesses(fact, index);
  const [root] = roots;
  return {
    citation: citeFact(fact, index),
    statement: fact.statement,
    ...(fact.label === undefined ? {} : { label: fact.label }),
    date: knownDate(main.date),
    isInferred: main.basis === 'inferred',
    tellings: tellings.map(({ id, source, paragraphs }) => ({
      factId: id,
      letter: index.source(source).letter,
      source,
      paragraphs,
    })),
    entities: fact.label === undefined ? fact.entities : [...new Set(tellings.flatMap(({ entities }) => entities))],
    ...(root !== undefined && roots.length === 1 && tellings.length > 1 ? { root } : {}),
    ...(fact.editorNote === undefined ? {} : { editorNote: fact.editorNote }),
  };
}

export const idOf = ({ citation }: TimelineEntry) => citation.factId;
export const textOf = ({ label, statement }: TimelineEntry) => label ?? statement;
/** Each source once, though it may tell the same twice. */
export const lettersOf = ({ tellings }: TimelineEntry) => [...new Set(tellings.map(({ letter }) => letter))];
