/** Why an answer is right and where that stands, after the question: of a matching or an ordering, each part. */
import type { Disclosure } from '#lib/rooms/view/room-view.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { EditorNote } from '../sources/editor-note.tsx';
import { TwoAccounts } from './two-accounts.tsx';

export function FactNote({ disclosure: { facts, isDisputed } }: { readonly disclosure: Disclosure }) {
  const [fact] = facts;
  if (!fact) return null;
  if (isDisputed) return <TwoAccounts fact={fact} hasNote />;
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
