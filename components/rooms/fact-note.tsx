/** Why an answer is right and where that stands, after the question: of a matching or an ordering, each part. */
import { pickAccounts } from '#lib/rooms/disputed.ts';
import type { Disclosure } from '#lib/rooms/view/room-view.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { EditorNote } from '../sources/editor-note.tsx';
import { TwoAccounts } from './two-accounts.tsx';

export function FactNote({ disclosure: { facts } }: { readonly disclosure: Disclosure }) {
  const accounts = pickAccounts(facts);
  const told = accounts?.others ?? facts;
  return (
    <>
      {accounts && <TwoAccounts accounts={accounts} hasNote />}
      {told.length > 0 && (
        <ul className="mt-[0.6em] space-y-[0.6em] first:mt-0">
          {told.map(({ statement, citation, editorNote }) => (
            <li key={citation.factId}>
              <p>{statement}</p>
              <CitationLine citation={citation} />
              {editorNote && <EditorNote note={editorNote} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
