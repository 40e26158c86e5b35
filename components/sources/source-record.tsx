/** The bibliographic record of a source, as on a catalogue card. What the document does not state is said to be unstated. */
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import type { Source } from '#lib/facts/source-schema.ts';

export function SourceRecord({ source }: { readonly source: Source }) {
  const { author, publisher, date, genre } = source;
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-4 gap-y-1 font-sans text-ui">
      <Entry name="Author" value={author?.text} basis={author?.basis} />
      <Entry name="Publisher" value={publisher?.text} basis={publisher?.basis} />
      <Entry name="Date" value={date ? formatDate(knownDate(date.date)) : undefined} basis={date?.basis} />
      <Entry name="Kind" value={genre} basis="stated" />
    </dl>
  );
}

interface EntryProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly basis: 'stated' | 'inferred' | undefined;
}

function Entry({ name, value, basis }: EntryProps) {
  return (
    <>
      <dt className="text-faded">{name}</dt>
      <dd className="tabular">
        {value ?? <span className="text-faded">not stated</span>}
        {basis === 'inferred' && <span className="text-faded"> (inferred)</span>}
      </dd>
    </>
  );
}

/** How each inferred part of the record was worked out. */
export function InferenceNotes({ source }: { readonly source: Source }) {
  const parts = [
    { name: 'Author', part: source.author },
    { name: 'Publisher', part: source.publisher },
    { name: 'Date', part: source.date },
  ] as const;
  const notes = parts.flatMap(({ name, part }) => (part?.basis === 'inferred' ? [{ name, how: part.how }] : []));
  if (notes.length === 0) return null;
  return (
    <ul className="catalogue mt-3 space-y-1">
      {notes.map(({ name, how }) => (
        <li key={name}>
          {name} inferred: {how}
        </li>
      ))}
    </ul>
  );
}
