/** Facts in their order: what each says, where it stands, what the record shows; for the first also what other sources say. */
import type { BankFact } from '#lib/generate/study-bank.ts';
import { CitationLine } from './citation-line.tsx';
import { EditorNote } from './editor-note.tsx';
import { Meetings } from './meetings.tsx';

interface FactListProps {
  readonly facts: readonly { readonly fact: BankFact; readonly dossierId: string }[];
}

export function FactList({ facts }: FactListProps) {
  return facts.map(({ fact, dossierId }, at) => (
    <div key={fact.citation.factId} className="mb-4 space-y-2">
      <p>{fact.statement}</p>
      <CitationLine citation={fact.citation} dossierId={dossierId} />
      {fact.editorNote && <EditorNote note={fact.editorNote} />}
      {at === 0 && <Meetings fact={fact} dossierId={dossierId} />}
    </div>
  ));
}
