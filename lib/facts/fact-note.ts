/** A fact as a list shows it, as plain data: what it says, where it stands, and where the same is told elsewhere. */
import { citeFact, type CitationLine } from './cite.ts';
import type { DossierIndex, Fact } from './dossier.ts';
import type { TextPart } from './explain-terms.ts';
import type { EditorNote } from './fact-schema.ts';
import { findWitnesses } from './witnesses.ts';

export interface FactNote {
  readonly statement: string;
  /** The statement with the terms that are explained in it, where there are any. */
  readonly parts?: readonly TextPart[];
  readonly citation: CitationLine;
  /** Other facts that tell the same. */
  readonly elsewhere: readonly Passage[];
  /** Whom all the tellings go back to, each once. */
  readonly roots: readonly string[];
  readonly editorNote?: EditorNote;
}

/** Where a fact was read. */
export interface Passage {
  readonly factId: string;
  readonly sourceId: string;
  readonly letter: string;
  readonly paragraphs: readonly number[];
}

export function buildFactNote(fact: Fact, index: DossierIndex): FactNote {
  const { tellings, roots } = findWitnesses(fact, index);
  return {
    statement: fact.statement,
    citation: citeFact(fact, index),
    elsewhere: tellings.filter(({ id }) => id !== fact.id).map((telling) => buildPassage(telling, index)),
    roots,
    ...(fact.editorNote === undefined ? {} : { editorNote: fact.editorNote }),
  };
}

export function buildPassage({ id, source, paragraphs }: Fact, index: DossierIndex): Passage {
  return { factId: id, sourceId: source, letter: index.source(source).letter, paragraphs };
}
