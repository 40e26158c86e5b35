/** A fact in a list: the statement, its citation line and any editor's note. */
import { citeFact } from '#lib/facts/cite.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import { CitationLine } from './citation-line.tsx';
import { EditorNote } from './editor-note.tsx';

export function FactEntry({ fact, index }: { readonly fact: Fact; readonly index: DossierIndex }) {
  return (
    <li id={fact.id} className="space-y-1">
      <p>{fact.statement}</p>
      <CitationLine citation={citeFact(fact, index)} dossierId={index.dossier.id} />
      {fact.editorNote && <EditorNote note={fact.editorNote} />}
    </li>
  );
}
