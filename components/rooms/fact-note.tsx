/** Why an answer is right and where that stands, after the question: of a matching or an ordering, each part. */
import type { Disclosure } from '#lib/rooms/view/room-view.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { EditorNote } from '../sources/editor-note.tsx';
import { TwoAccounts } from './two-accounts.tsx';

interface FactNoteProps {
  readonly disclosure: Disclosure;
  /** On a projector, where a conflict is left to the class: what resolves it is for the host to say. */
  readonly isPublic?: boolean;
}

export function FactNote({ disclosure: { facts, isDisputed }, isPublic = false }: FactNoteProps) {
  const [fact] = facts;
  if (!fact) return null;
  if (isDisputed) return <TwoAccounts fact={fact} hasNote={!isPublic} />;
  // Several facts would be too small to read from the last row; they stand in full on every phone.
  if (isPublic && facts.length > 1)
    return facts.map(({ citation }) => <CitationLine key={citation.factId} citation={citation} />);
  return (
    <ul className="space-y-[0.6em]">
      {facts.map(({ statement, citation, editorNote }) => (
        <li key={citation.factId}>
          <p>{statement}</p>
          <CitationLine citation={citation} />
          {editorNote && <EditorNote note={editorNote} />}
        </li>
      ))}
    </ul>
  );
}
