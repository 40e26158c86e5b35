/** Facts in their order: what each says, where it stands, what the record shows; for the first also what other sources say. */
import type { TextPart } from '#lib/facts/explain-terms.ts';
import type { BankFact } from '#lib/generate/study-bank.ts';
import { ExplainedText } from '../reading/explained-text.tsx';
import { CitationLine } from './citation-line.tsx';
import { EditorNote } from './editor-note.tsx';
import { Meetings } from './meetings.tsx';

export interface ListedFact {
  readonly fact: BankFact;
  readonly dossierId: string;
  /** The statement with the terms that are explained in it; without them it stands as it is. */
  readonly parts?: readonly TextPart[] | undefined;
}

interface FactListProps {
  readonly facts: readonly ListedFact[];
}

export function FactList({ facts }: FactListProps) {
  return facts.map(({ fact, dossierId, parts }, at) => (
    <div key={fact.citation.factId} className="mb-4 space-y-2">
      <p>{parts === undefined ? fact.statement : <ExplainedText parts={parts} />}</p>
      <CitationLine citation={fact.citation} dossierId={dossierId} />
      {fact.editorNote && <EditorNote note={fact.editorNote} />}
      {at === 0 && <Meetings fact={fact} dossierId={dossierId} />}
    </div>
  ));
}
