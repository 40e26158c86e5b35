/** Why an answer is right and where that stands, after the question. */
import type { Disclosure } from '#lib/rooms/room-view.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { EditorNote } from '../sources/editor-note.tsx';
import { TwoAccounts } from './two-accounts.tsx';

export function FactNote({ disclosure: { facts, isDisputed } }: { readonly disclosure: Disclosure }) {
  const [fact] = facts;
  if (!fact) return null;
  if (isDisputed) return <TwoAccounts fact={fact} />;
  return (
    <>
      <p>{fact.statement}</p>
      <CitationLine citation={fact.citation} />
      {fact.editorNote && <EditorNote note={fact.editorNote} />}
    </>
  );
}
