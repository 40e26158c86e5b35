/** A source as a catalogue card: its letter, its record, what it says. */
import Link from 'next/link';
import { capitalise } from '#lib/core/capitalise.ts';
import type { Dossier } from '#lib/facts/dossier.ts';
import type { Source } from '#lib/facts/source-schema.ts';
import { SourceRecord } from './source-record.tsx';

export function SourceCard({ source, dossier }: { readonly source: Source; readonly dossier: Dossier }) {
  const count = dossier.facts.filter((fact) => fact.source === source.id).length;
  return (
    <li className="bg-paper p-5">
      <h3 className="mb-3 flex items-baseline gap-3 text-body">
        <span className="border border-line px-1.5 font-sans text-note font-semibold">{source.letter}</span>
        <Link href={`/dossiers/${dossier.id}/sources/${source.id}`}>{nameOfSource(source)}</Link>
      </h3>
      <SourceRecord source={source} />
      <p className="mt-3 text-ui">{source.summary}</p>
      <p className="catalogue mt-2">
        {count} facts from {source.paragraphs} paragraphs
      </p>
    </li>
  );
}

/** The title, or, where none is stated, the short name as a heading. */
export function nameOfSource({ title, shortName }: Source): string {
  return title?.text ?? capitalise(shortName);
}
