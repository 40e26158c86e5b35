/** A fact in a list: the statement, its citation line and any editor's note. */
import Link from 'next/link';
import { citeFact } from '#lib/facts/cite.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import { findWitnesses } from '#lib/facts/witnesses.ts';
import { CitationLine } from './citation-line.tsx';
import { EditorNote } from './editor-note.tsx';

export function FactEntry({ fact, index }: { readonly fact: Fact; readonly index: DossierIndex }) {
  return (
    <li id={fact.id} className="space-y-1">
      <p>{fact.statement}</p>
      <CitationLine citation={citeFact(fact, index)} dossierId={index.dossier.id} />
      <OtherTellings fact={fact} index={index} />
      {fact.editorNote && <EditorNote note={fact.editorNote} />}
    </li>
  );
}

/** Where the same is told elsewhere: two papers that quote one speaker are one witness. */
function OtherTellings({ fact, index }: { readonly fact: Fact; readonly index: DossierIndex }) {
  const { tellings, roots } = findWitnesses(fact, index);
  const others = tellings.filter(({ id }) => id !== fact.id);
  if (others.length === 0) return null;
  return (
    <p className="catalogue">
      Told also in{' '}
      {others.map(({ id, source, paragraphs }) => (
        <Link
          key={id}
          href={`/dossiers/${index.dossier.id}/sources/${source}#p${paragraphs[0]}`}
          prefetch={false}
          className="mr-1.5 whitespace-nowrap"
        >
          {index.source(source).letter} ¶ {paragraphs.join(', ')}
        </Link>
      ))}
      {roots.length === 1 ? `from one root, ${roots[0]}: one witness` : `from ${roots.length} roots`}
    </p>
  );
}
