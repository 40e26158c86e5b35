/** A fact in a list: the statement with its address, its citation line, where else it is told and any editor's note. */
import Link from 'next/link';
import type { FactNote } from '#lib/facts/fact-note.ts';
import { ExplainedText } from '../reading/explained-text.tsx';
import { CitationLine } from './citation-line.tsx';
import { EditorNote } from './editor-note.tsx';

interface FactEntryProps {
  readonly note: FactNote;
  readonly dossierId: string;
}

export function FactEntry({ note, dossierId }: FactEntryProps) {
  const { statement, parts, citation, editorNote } = note;
  return (
    <li id={citation.factId} className="space-y-1">
      <p>
        {parts === undefined ? statement : <ExplainedText parts={parts} />}{' '}
        <Link
          href={`/dossiers/${dossierId}/sources/${citation.sourceId}#${citation.factId}`}
          prefetch={false}
          aria-label="Link to this fact"
          className="catalogue px-1 no-underline hover:underline"
        >
          #
        </Link>
      </p>
      <CitationLine citation={citation} dossierId={dossierId} />
      {note.elsewhere.length > 0 && <OtherTellings note={note} dossierId={dossierId} />}
      {editorNote && <EditorNote note={editorNote} />}
    </li>
  );
}

/** Where the same is told elsewhere: two papers that quote one speaker are one witness. */
function OtherTellings({ note: { elsewhere, roots }, dossierId }: FactEntryProps) {
  return (
    <p className="catalogue">
      Told also in{' '}
      {elsewhere.map(({ factId, sourceId, letter, paragraphs }) => (
        <Link
          key={factId}
          href={`/dossiers/${dossierId}/sources/${sourceId}#p${paragraphs[0]}`}
          prefetch={false}
          className="mr-1.5 whitespace-nowrap"
        >
          {letter} ¶ {paragraphs.join(', ')}
        </Link>
      ))}
      {roots.length === 1 ? `from one root, ${roots[0]}: one witness` : `from ${roots.length} roots`}
    </p>
  );
}
